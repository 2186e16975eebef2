package org.prongsai.review;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class ReviewReadersPostgresIT extends ReviewReadersContract {}
