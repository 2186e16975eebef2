package org.prongsai.discussion;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class WriteNotePostgresIT extends WriteNoteContract {}
