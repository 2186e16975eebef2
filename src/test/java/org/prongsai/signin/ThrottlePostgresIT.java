package org.prongsai.signin;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class ThrottlePostgresIT extends ThrottleContract {}
