package org.prongsai.audit;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class AuditTrailPostgresIT extends AuditTrailContract {}
