package org.prongsai.paper;

/** What is printed for a character that the typeface lacks. The character itself stays in what is copied and read aloud. */
final class Substitutes {

    /** Nothing is printed, and takes no room. */
    static final char NONE = '\0';

    private static final String TICKS = "\u2713\u2714\u2611\u2705\u221A";

    private Substitutes() {}

    static char of(char c) {
        if (TICKS.indexOf(c) >= 0) {
            return '/';
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return Character.isLowSurrogate(c) || isInvisible(c) ? NONE : '?';
    }

    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
