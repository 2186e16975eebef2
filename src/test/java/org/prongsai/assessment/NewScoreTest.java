package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.assessment.ReferenceReport.points;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.shared.RefusedException;

class NewScoreTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "67.75", "95.3", "95.300", "99.99", "100", "100.00", "1e2"})
    void aScoreFromZeroToAHundredWithTwoDecimalsIsAccepted(String score) {
        assertThatCode(() -> of(2568, score).check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2568, -0.01, score.refused.range",
        "2568, 100.01, score.refused.range",
        "2568, 67.755, score.refused.decimals",
        "2025, 67.75, score.refused.year"
    })
    void aScoreThatCannotBeIsRefused(int year, String score, String key) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> of(year, score).check())
                .returns(key, RefusedException::messageKey);
    }

    @Test
    void aScoreIsStoredWithTwoDecimals() {
        assertThat(of(2568, "95.3").stored()).isEqualTo(points("95.30"));
        assertThat(of(2568, "95.300").stored()).isEqualTo(points("95.30"));
    }

    private static NewScore of(int year, String score) {
        return new NewScore(year, 9, points(score));
    }
}
