package org.prongsai.testing;

@PostgresTest
class DatabasePostgresIT extends DatabaseContract {}
