package org.prongsai.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.ThaiText;

/**
 * What a text says of a score. A blank text says that there is none.
 *
 * @param score the score with two decimals, of a rating its place on the ladder; null where there is none
 * @param problem why the text cannot be read; null where it can
 */
public record ScoreReading(
        @Nullable BigDecimal score, @Nullable ScoreProblem problem) {

    static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    static final int DECIMALS = 2;

    private static final int LONGEST = 20;
    private static final Pattern NUMBER = Pattern.compile("[-\\u2212]?[0-9]+([.,][0-9]+)?");
    /** A group of thousands always has three digits, so one or two digits can only be decimals. */
    private static final Pattern CLEAR_COMMA = Pattern.compile(".*,[0-9]{1,2}");

    private static final ScoreReading NOTHING = new ScoreReading(null, null);

    /** Reads a score from 0 to 100: digits of either kind, a point or one clear comma, white space around it. */
    public static ScoreReading of(String text) {
        if (text.isEmpty()) {
            return NOTHING;
        }
        var bare = text.length() > 10 * LONGEST ? text : ThaiText.trimmed(text);
        if (bare.isEmpty()) {
            return NOTHING;
        }
        var plain = ThaiText.arabicDigits(bare);
        if (plain.length() > LONGEST || !NUMBER.matcher(plain).matches()) {
            return failed(ScoreProblem.NOT_A_NUMBER);
        }
        if (plain.contains(",") && !CLEAR_COMMA.matcher(plain).matches()) {
            return failed(ScoreProblem.COMMA);
        }
        return of(new BigDecimal(plain.replace(',', '.').replace('\u2212', '-')));
    }

    static ScoreReading of(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(HIGHEST) > 0) {
            return failed(ScoreProblem.RANGE);
        }
        if (number.stripTrailingZeros().scale() > DECIMALS) {
            return failed(ScoreProblem.DECIMALS);
        }
        return new ScoreReading(number.setScale(DECIMALS, RoundingMode.UNNECESSARY), null);
    }

    static ScoreReading failed(ScoreProblem problem) {
        return new ScoreReading(null, problem);
    }

    public boolean isReadable() {
        return problem == null;
    }

    /** Whether nothing is said: neither a score nor something unreadable. */
    public boolean isBlank() {
        return score == null && problem == null;
    }
}
