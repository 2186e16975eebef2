package org.prongsai.review;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class ReviewPlanTest extends ReviewPlanContract {}
