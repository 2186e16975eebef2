package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type and paste as a score, and what is made of it. */
class ScoreReadingTest {

    private static final long SEED = 2568;
    private static final String ALPHABET = "0123456789๐๑๕๙..,,-\u2212 \u00a0\u200b+e%ก";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95.30 | 95.30",
                "95.3 | 95.30",
                "95 | 95.00",
                "0 | 0.00",
                "100 | 100.00",
                "100.00 | 100.00",
                "095.3 | 95.30",
                "๙๕.๓๐ | 95.30",
                "9๕.3๐ | 95.30",
                "95,30 | 95.30",
                "95,3 | 95.30",
                "๙๕,๓ | 95.30",
                "95.300 | 95.30",
                "-0 | 0.00",
                "'\u00a0 95.30\u200b\t' | 95.30"
            })
    void a_score_is_read_however_it_is_written(String text, BigDecimal score) {
        assertThat(ScoreReading.of(text)).isEqualTo(new ScoreReading(score, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "101 | RANGE",
                "100.01 | RANGE",
                "-1 | RANGE",
                "\u22121 | RANGE",
                "95.301 | DECIMALS",
                "0.001 | DECIMALS",
                "95,300 | COMMA",
                "1,000 | COMMA",
                "abc | NOT_A_NUMBER",
                "เก้าสิบ | NOT_A_NUMBER",
                "9 5.30 | NOT_A_NUMBER",
                "95.30% | NOT_A_NUMBER",
                "+95 | NOT_A_NUMBER",
                "1e2 | NOT_A_NUMBER",
                "1,095.30 | NOT_A_NUMBER",
                "95. | NOT_A_NUMBER",
                ".5 | NOT_A_NUMBER",
                "- | NOT_A_NUMBER",
                "=A1 | NOT_A_NUMBER",
                "NaN | NOT_A_NUMBER",
                "٩٥ | NOT_A_NUMBER"
            })
    void what_is_no_score_says_why(String text, ScoreProblem problem) {
        assertThat(ScoreReading.of(text)).isEqualTo(new ScoreReading(null, problem));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u00a0", "\u200b \u00a0"})
    void a_blank_text_is_no_score_and_no_mistake(String text) {
        assertThat(ScoreReading.of(text).isBlank()).isTrue();
    }

    @Test
    void a_text_of_a_million_digits_is_refused_without_calculating_with_it() {
        assertThat(ScoreReading.of("9".repeat(1_000_000)).problem()).isEqualTo(ScoreProblem.NOT_A_NUMBER);
    }

    @Test
    void generated_texts_are_read_as_the_slow_reader_reads_them() {
        var random = new Random(SEED);
        var readable = 0;
        for (var i = 0; i < 200_000; i++) {
            var text = text(random);
            var reading = ScoreReading.of(text);
            assertThat(reading).as("“%s”", text).isEqualTo(SlowScoreReader.read(text));
            readable += reading.score() == null ? 0 : 1;
        }
        assertThat(readable).as("cases that are scores").isGreaterThan(10_000);
    }

    /** Half of them look like figures, else hardly any would be one. */
    private static String text(Random random) {
        var characters = random.nextBoolean() ? ALPHABET.substring(0, 18) : ALPHABET;
        var text = new StringBuilder();
        for (var length = random.nextInt(8); length > 0; length--) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }
}
