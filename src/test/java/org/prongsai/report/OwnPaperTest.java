package org.prongsai.report;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class OwnPaperTest extends OwnPaperContract {}
