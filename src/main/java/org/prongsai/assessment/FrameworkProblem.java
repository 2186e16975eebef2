package org.prongsai.assessment;

/**
 * What keeps the rules of a year from being stored.
 *
 * @param kind what is wrong
 * @param part where
 * @param subject code, number or place of the one that is wrong; empty where it is about all of them
 * @param detail figure or word that explains it; empty where none does
 */
public record FrameworkProblem(Kind kind, FrameworkPart part, String subject, String detail) {

    /** Kinds of problems. */
    public enum Kind {
        NO_INSTRUMENT,
        /** A code that is empty, longer than ten characters, or has anything but capital letters and digits. */
        INSTRUMENT_CODE,
        INSTRUMENT_TWICE,
        /** Not above 0 and up to 100 %, or finer than hundredths of a per cent. */
        WEIGHT,
        /** The weights do not add up to 100 %. */
        WEIGHT_SUM,
        /** An instrument without an indicator. */
        INSTRUMENT_EMPTY,
        INDICATOR_NUMBER,
        INDICATOR_TWICE,
        /** An indicator of an instrument that is not there. */
        INDICATOR_HOMELESS,
        /** No letter followed by a number. */
        ITEM_CODE,
        ITEM_TWICE,
        /** A question of an indicator that is not there. */
        ITEM_HOMELESS,
        NO_STEP,
        /** A least score that is not between 0 and 100, or finer than hundredths. */
        STEP_SCORE,
        /** A rating asks for more than a better one. */
        STEP_ORDER,
        /** Two ratings from the same total, of which the better does not ask more of the instruments. */
        STEP_SAME,
        /** The last rating does not begin at 0 without a condition, so that some results would have none. */
        STEP_HOLE,
        /** Two ratings of the same name, which could not be told apart when a result is entered. */
        STEP_TWICE,
        /** Another word at a place of the ladder where the published rating of a year stands. */
        STEP_RATED,
        NAME_EMPTY,
        NAME_LONG,
        SOURCE_LONG,
        /** Confirmed, but not by what. */
        SOURCE_MISSING,
        NOTE_LONG,
        /** More of them than any year has. */
        MANY
    }
}
