package org.prongsai.user;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class AccountListsAtOnceTest extends AccountListsAtOnceContract {}
