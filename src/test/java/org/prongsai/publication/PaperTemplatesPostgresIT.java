package org.prongsai.publication;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class PaperTemplatesPostgresIT extends PaperTemplatesContract {}
