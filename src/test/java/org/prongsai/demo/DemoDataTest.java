package org.prongsai.demo;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class DemoDataTest extends DemoDataContract {}
