package org.prongsai.assessment;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class HeldScoresTest extends HeldScoresContract {}
