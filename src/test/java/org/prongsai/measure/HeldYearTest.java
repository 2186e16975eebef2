package org.prongsai.measure;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class HeldYearTest extends HeldYearContract {}
