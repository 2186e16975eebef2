package org.prongsai.measure;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class HeldYearTest extends HeldYearContract {

    HeldYearTest() {
        super("set lock_timeout 1", "set lock_timeout 2000");
    }
}
