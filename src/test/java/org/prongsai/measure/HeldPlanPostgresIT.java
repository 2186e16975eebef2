package org.prongsai.measure;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class HeldPlanPostgresIT extends HeldPlanContract {

    HeldPlanPostgresIT() {
        super("set local lock_timeout = '1ms'", "");
    }
}
