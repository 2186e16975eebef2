package org.prongsai.publication;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class IdentityPostgresIT extends IdentityContract {}
