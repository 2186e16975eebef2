package org.prongsai.demo;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class DemoDataPostgresIT extends DemoDataContract {}
