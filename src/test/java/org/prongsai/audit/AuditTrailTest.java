package org.prongsai.audit;

import org.prongsai.testing.IntegrationTest;

@IntegrationTest
class AuditTrailTest extends AuditTrailContract {}
