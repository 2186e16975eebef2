package org.prongsai.assessment;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure of a year is about: an indicator, one of its question items, or a part of the result as published.
 *
 * @param kind what kind of figure
 * @param code number of the indicator, code of the item or instrument; empty where the kind says all
 */
public record Figure(Kind kind, String code) {

    public static final Figure TOTAL = new Figure(Kind.TOTAL, "");
    public static final Figure RATING = new Figure(Kind.RATING, "");

    private static final String SEPARATOR = ":";

    /** Kinds of figures. */
    public enum Kind {
        INDICATOR,
        ITEM,
        TOTAL,
        INSTRUMENT,
        RATING;

        /** What the commission publishes of a whole year. */
        public static final Set<Kind> OFFICIAL = Set.copyOf(EnumSet.of(TOTAL, INSTRUMENT, RATING));
    }

    public static Figure indicator(int number) {
        return new Figure(Kind.INDICATOR, Integer.toString(number));
    }

    public static Figure item(String code) {
        return new Figure(Kind.ITEM, code);
    }

    public static Figure instrument(String code) {
        return new Figure(Kind.INSTRUMENT, code);
    }

    /** The figure of a {@link #key}; empty where the text is none. */
    public static Optional<Figure> of(String key) {
        var end = key.indexOf(SEPARATOR);
        var name = end < 0 ? key : key.substring(0, end);
        var code = end < 0 ? "" : key.substring(end + 1);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .map(kind -> new Figure(kind, code))
                .filter(figure -> figure.key().equals(key))
                .findFirst();
    }

    public boolean isOfficial() {
        return Kind.OFFICIAL.contains(kind);
    }

    /** Kind and code in one word, such as {@code indicator:9} or {@code total}. */
    public String key() {
        var name = kind.name().toLowerCase(Locale.ROOT);
        return code.isEmpty() ? name : name + SEPARATOR + code;
    }
}
