package org.prongsai.assessment;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class FrameworkEditorPostgresIT extends FrameworkEditorContract {}
