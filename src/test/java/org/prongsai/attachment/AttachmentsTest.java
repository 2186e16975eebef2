package org.prongsai.attachment;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class AttachmentsTest extends AttachmentsContract {}
