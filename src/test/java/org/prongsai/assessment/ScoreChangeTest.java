package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.SCORES_2567;
import static org.prongsai.assessment.ReferenceReport.SCORES_2568;
import static org.prongsai.assessment.ReferenceReport.points;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreChangeTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1.16, INCREASE", "2, 4.86, INCREASE", "3, 2.27, INCREASE", "4, 19.88, INCREASE", "5, 6.39, INCREASE",
        "6, 1.45, INCREASE", "7, 0.44, INCREASE", "8, 4.58, INCREASE", "9, -24.39, DECLINE", "10, 33.33, INCREASE"
    })
    void theReferenceReportsDifferencesAreExact(int indicator, String difference, Direction direction) {
        var change = new ScoreChange(SCORES_2567.get(indicator), SCORES_2568.get(indicator));

        assertThat(change.difference()).isEqualTo(points(difference));
        assertThat(change.direction()).isEqualTo(direction);
    }

    @Test
    void equalScoresAreUnchangedHoweverTheyAreWritten() {
        var change = new ScoreChange(points("95.3"), points("95.30"));

        assertThat(change.direction()).isEqualTo(Direction.UNCHANGED);
        assertThat(change.difference()).isEqualByComparingTo("0");
    }

    @Test
    void aMissingYearLeavesTheDifferenceUnknown() {
        assertThat(new ScoreChange(null, points("95"))).satisfies(ScoreChangeTest::isUnknown);
        assertThat(new ScoreChange(points("95"), null)).satisfies(ScoreChangeTest::isUnknown);
        assertThat(new ScoreChange(null, null)).satisfies(ScoreChangeTest::isUnknown);
    }

    private static void isUnknown(ScoreChange change) {
        assertThat(change.difference()).isNull();
        assertThat(change.direction()).isEqualTo(Direction.UNKNOWN);
    }
}
