package org.prongsai.register;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class SavedViewNamePostgresIT extends SavedViewNameContract {}
