package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.points;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownScoreTest {

    @ParameterizedTest
    @CsvSource({"84.4308, 84.43", "90.53666666666666666666666666666667, 90.54", "81.375, 81.38", "95, 95.00"})
    void figuresAreShownWithTwoDecimalsHalfUp(String exact, String shown) {
        assertThat(ShownScore.of(points(exact))).isEqualTo(points(shown));
    }
}
