package org.prongsai.publication;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class PaperTemplatesTest extends PaperTemplatesContract {}
