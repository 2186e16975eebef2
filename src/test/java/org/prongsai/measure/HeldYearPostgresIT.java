package org.prongsai.measure;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class HeldYearPostgresIT extends HeldYearContract {

    HeldYearPostgresIT() {
        super("set local lock_timeout = '1ms'", "");
    }
}
