package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.prongsai.assessment.ReferenceReport.points;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclineSettingsTest {

    private static final DeclineSettings DEFAULTS = settings("0");

    @ParameterizedTest
    @CsvSource({
        "92.14, 67.75, SEVERE",
        "100.00, 90.00, SEVERE",
        "100.00, 90.01, MARKED",
        "100.00, 95.00, MARKED",
        "100.00, 95.01, SLIGHT",
        "90.00, 89.99, SLIGHT",
        "85.01, 85.00, SLIGHT",
        "85.00, 84.99, SEVERE",
        "84.99, 84.98, SLIGHT",
        "80.00, 75.00, MARKED",
        "80.00, 70.00, SEVERE"
    })
    void aDeclineIsJudgedByItsPointsAndByTheFloor(String earlier, String later, Severity severity) {
        assertThat(DEFAULTS.severityOf(change(earlier, later))).isEqualTo(severity);
    }

    @Test
    void anIncreaseAndAnUnchangedScoreHaveNoSeverity() {
        assertThat(DEFAULTS.severityOf(change("61.67", "95.00"))).isNull();
        assertThat(DEFAULTS.severityOf(change("90.0", "90.00"))).isNull();
    }

    @Test
    void aMissingScoreIsNoDecline() {
        assertThat(DEFAULTS.severityOf(new ScoreChange(points("90"), null))).isNull();
        assertThat(DEFAULTS.severityOf(new ScoreChange(null, points("90")))).isNull();
    }

    @Test
    void aDropUpToTheThresholdDoesNotCountEvenBelowTheFloor() {
        var tolerant = settings("1");

        assertThat(tolerant.severityOf(change("85.50", "84.50"))).isNull();
        assertThat(tolerant.severityOf(change("85.50", "84.49"))).isEqualTo(Severity.SEVERE);
    }

    @Test
    void limitsOutOfOrderAreRefusedAtTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings("-1"));
        assertThatIllegalArgumentException().isThrownBy(() -> settings("6"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeclineSettings(points("0"), points("5"), points("4"), points("85")));
    }

    private static DeclineSettings settings(String threshold) {
        return new DeclineSettings(points(threshold), points("5"), points("10"), points("85"));
    }

    private static ScoreChange change(String earlier, String later) {
        return new ScoreChange(points(earlier), points(later));
    }
}
