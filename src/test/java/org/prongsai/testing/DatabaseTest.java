package org.prongsai.testing;

@IntegrationTest
class DatabaseTest extends DatabaseContract {}
