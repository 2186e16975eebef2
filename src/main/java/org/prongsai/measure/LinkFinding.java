package org.prongsai.measure;

import org.jspecify.annotations.Nullable;

/**
 * A link of a measure that the next year's question set does not take as it stands.
 *
 * @param kind what became of it
 * @param code question code, null where the link leads straight to the indicator
 * @param indicator number of the indicator
 */
public record LinkFinding(Kind kind, @Nullable String code, int indicator) {

    /** What became of a link. */
    public enum Kind {
        /** No such question counts for the indicator any more, so that the link leads straight to the indicator. */
        CODE_GONE,
        /** There is no such indicator any more, so that the link is left out. */
        INDICATOR_GONE
    }
}
