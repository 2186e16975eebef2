package org.prongsai.fiscalyear;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class FiscalYearServiceTest extends FiscalYearServiceContract {}
