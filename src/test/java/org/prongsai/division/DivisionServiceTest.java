package org.prongsai.division;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class DivisionServiceTest extends DivisionServiceContract {}
