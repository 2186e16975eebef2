package org.prongsai.assessment;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class PrintedDifferencesTest extends PrintedDifferencesContract {}
