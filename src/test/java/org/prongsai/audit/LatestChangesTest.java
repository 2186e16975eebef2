package org.prongsai.audit;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class LatestChangesTest extends LatestChangesContract {}
