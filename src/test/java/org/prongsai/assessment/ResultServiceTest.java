package org.prongsai.assessment;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class ResultServiceTest extends ResultServiceContract {}
