package org.prongsai.signin;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class SignInTest extends SignInContract {}
