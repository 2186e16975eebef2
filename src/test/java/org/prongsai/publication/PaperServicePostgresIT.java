package org.prongsai.publication;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class PaperServicePostgresIT extends PaperServiceContract {}
