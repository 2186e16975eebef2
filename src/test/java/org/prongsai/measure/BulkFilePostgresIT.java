package org.prongsai.measure;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class BulkFilePostgresIT extends BulkFileContract {}
