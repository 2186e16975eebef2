package org.prongsai.measure;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class HeldPlanTest extends HeldPlanContract {}
