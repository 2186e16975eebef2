package org.prongsai.publication;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class PublishedPapersPostgresIT extends PublishedPapersContract {}
