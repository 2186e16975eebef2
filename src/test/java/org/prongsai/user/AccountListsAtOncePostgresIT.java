package org.prongsai.user;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class AccountListsAtOncePostgresIT extends AccountListsAtOnceContract {}
