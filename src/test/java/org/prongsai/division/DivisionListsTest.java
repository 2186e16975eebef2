package org.prongsai.division;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class DivisionListsTest extends DivisionListsContract {}
