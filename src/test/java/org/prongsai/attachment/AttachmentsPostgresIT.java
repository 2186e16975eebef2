package org.prongsai.attachment;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class AttachmentsPostgresIT extends AttachmentsContract {}
