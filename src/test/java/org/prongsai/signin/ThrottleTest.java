package org.prongsai.signin;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class ThrottleTest extends ThrottleContract {}
