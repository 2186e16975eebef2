package org.prongsai.publication;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class IdentityTest extends IdentityContract {}
