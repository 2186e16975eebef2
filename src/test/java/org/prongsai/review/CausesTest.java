package org.prongsai.review;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class CausesTest extends CausesContract {}
