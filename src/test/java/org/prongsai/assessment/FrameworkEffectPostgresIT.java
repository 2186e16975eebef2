package org.prongsai.assessment;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class FrameworkEffectPostgresIT extends FrameworkEffectContract {}
