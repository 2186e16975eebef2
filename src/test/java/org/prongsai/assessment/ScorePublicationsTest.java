package org.prongsai.assessment;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class ScorePublicationsTest extends ScorePublicationsContract {}
