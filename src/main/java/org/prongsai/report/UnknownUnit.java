package org.prongsai.report;

import org.jspecify.annotations.Nullable;

/**
 * A name that no unit has.
 *
 * @param name as written
 * @param nearest the unit that it most likely means; null where none is like it
 * @param meant the unit that somebody said it means; null where nobody did
 */
public record UnknownUnit(
        String name, @Nullable Long nearest, @Nullable Long meant) {

    /** Whether somebody said which unit it means. */
    public boolean isDecided() {
        return meant != null;
    }
}
