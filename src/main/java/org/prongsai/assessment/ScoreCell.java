package org.prongsai.assessment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.audit.AuditedObject;

/**
 * A figure in a fiscal year.
 *
 * @param year Buddhist fiscal year
 * @param figure what is scored
 */
public record ScoreCell(int year, Figure figure) {

    private static final Pattern KEY = Pattern.compile("(\\d{4})/(.+)");

    public static ScoreCell ofIndicator(int year, int number) {
        return new ScoreCell(year, Figure.indicator(number));
    }

    /** The cell of a {@link #key}; empty where the text is none. */
    public static Optional<ScoreCell> of(String key) {
        var parts = KEY.matcher(key);
        return parts.matches()
                ? Figure.of(parts.group(2)).map(figure -> new ScoreCell(Integer.parseInt(parts.group(1)), figure))
                : Optional.empty();
    }

    /** Year and figure in one word, such as {@code 2568/indicator:9}. */
    public String key() {
        return year + "/" + figure.key();
    }

    AuditedObject audited() {
        return switch (figure.kind()) {
            case INDICATOR -> AuditedObject.of("score", year + "-" + figure.code());
            case ITEM -> AuditedObject.of("itemScore", year + "-" + figure.code());
            case TOTAL, INSTRUMENT, RATING -> AuditedObject.of("officialResult", year + "-" + figure.key());
        };
    }
}
