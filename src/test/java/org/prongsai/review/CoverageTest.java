package org.prongsai.review;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class CoverageTest extends CoverageContract {}
