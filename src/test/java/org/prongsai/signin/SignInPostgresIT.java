package org.prongsai.signin;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class SignInPostgresIT extends SignInContract {}
