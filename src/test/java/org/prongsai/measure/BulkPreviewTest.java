package org.prongsai.measure;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class BulkPreviewTest extends BulkPreviewContract {}
