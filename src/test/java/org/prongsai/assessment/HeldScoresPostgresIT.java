package org.prongsai.assessment;

import org.prongsai.testing.PostgresTest;

@PostgresTest
class HeldScoresPostgresIT extends HeldScoresContract {}
