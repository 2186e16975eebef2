package org.prongsai.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownScoreTest {

    @ParameterizedTest
    @CsvSource({"84.4308, 84.43", "90.53666666666666666666666666666667, 90.54", "81.375, 81.38", "95, 95.00"})
    void figuresAreShownWithTwoDecimalsHalfUp(String exact, String shown) {
        assertThat(ShownScore.of(new BigDecimal(exact))).isEqualTo(shown);
    }

    @Test
    void aMissingScoreIsADash() {
        assertThat(ShownScore.orDash(null)).isEqualTo("–");
        assertThat(ShownScore.orDash(BigDecimal.TEN)).isEqualTo("10.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95 70 | th | 95.00 และ 70.00",
                "95 85 70 | th | 95.00 85.00 และ 70.00",
                "95 70 | en | 95.00 and 70.00",
                "84.995 | th | 85.00"
            })
    void scoresAreListedAsTheLanguageLists(String scores, Locale language, String listed) {
        var exact = Arrays.stream(scores.split(" ")).map(BigDecimal::new).toList();

        assertThat(ShownScore.listed(exact, language)).isEqualTo(listed);
    }
}
