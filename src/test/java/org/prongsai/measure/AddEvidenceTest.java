package org.prongsai.measure;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class AddEvidenceTest extends AddEvidenceContract {}
