package org.prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.assessment.ReferenceReport.LADDER;
import static org.prongsai.assessment.ReferenceReport.points;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rule of declines beside the same said once more, slowly, in whole numbers. */
class DeclineRuleGeneratedTest {

    private static final DeclineRule RULE = new DeclineRule(new DeclineSettings(
            points("0"), points("5"), points("10"), Severity.MARKED, Severity.MARKED, points("0.50"), Severity.SLIGHT));

    @Test
    void judgements_of_random_courses_agree_with_hundredths_counted_in_whole_numbers() {
        var random = new Random(25_68);
        for (var run = 0; run < 20_000; run++) {
            var before = random.nextInt(10_001);
            var earlier = random.nextInt(10_001);
            var later = Math.clamp(earlier - 1_100 + random.nextInt(2_200), 0, 10_000);

            var concern = RULE.judge(course(before, earlier, later));

            assertThat(concern.map(Concern::severity))
                    .as("%d → %d → %d", before, earlier, later)
                    .isEqualTo(Optional.ofNullable(severityInHundredths(before, earlier, later)));
        }
    }

    private static @Nullable Severity severityInHundredths(int before, int earlier, int later) {
        if (later >= earlier) {
            return null;
        }
        var crosses = false;
        for (var boundary = 7_000; boundary <= 9_500; boundary += 500) {
            var asked = boundary == 7_000 || boundary == 8_500 || boundary == 9_500;
            crosses |= asked && later < boundary && boundary <= earlier;
        }
        if (earlier - later >= 1_000) {
            return Severity.SEVERE;
        }
        return earlier - later >= 500 || crosses || before > earlier ? Severity.MARKED : Severity.SLIGHT;
    }

    private static ScoreCourse course(int before, int earlier, int later) {
        var change = new ScoreChange(hundredths(earlier), hundredths(later));
        return new ScoreCourse(hundredths(before), change, LADDER.boundaries(), null);
    }

    private static BigDecimal hundredths(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }
}
