package org.prongsai.discussion;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class HeldYearTest extends HeldYearContract {}
