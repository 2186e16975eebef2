package org.prongsai.measure;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class HeldPlanTest extends HeldPlanContract {

    HeldPlanTest() {
        super("set lock_timeout 1", "set lock_timeout 2000");
    }
}
