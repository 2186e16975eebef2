package org.prongsai.report;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class FormerImportsTest extends FormerImportsContract {}
