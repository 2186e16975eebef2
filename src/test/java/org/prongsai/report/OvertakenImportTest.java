package org.prongsai.report;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class OvertakenImportTest extends OvertakenImportContract {}
