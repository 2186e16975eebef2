package org.prongsai.measure;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class SharedFileAtOncePostgresIT extends SharedFileAtOnceContract {}
