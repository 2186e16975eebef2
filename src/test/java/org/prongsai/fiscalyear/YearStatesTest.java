package org.prongsai.fiscalyear;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class YearStatesTest extends YearStatesContract {}
