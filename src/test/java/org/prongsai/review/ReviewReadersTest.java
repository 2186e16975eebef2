package org.prongsai.review;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class ReviewReadersTest extends ReviewReadersContract {}
