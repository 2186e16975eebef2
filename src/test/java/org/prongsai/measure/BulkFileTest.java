package org.prongsai.measure;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class BulkFileTest extends BulkFileContract {}
