package org.prongsai.report;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class MeantUnitTest extends MeantUnitContract {}
