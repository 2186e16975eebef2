package org.prongsai.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a measure that was to be carried on.
 *
 * @param number its number in its own year
 * @param title name
 * @param outcome what was done
 * @param id the measure of the next year, null where there is none
 * @param newNumber its number there, null where there is none
 * @param findings links that could not be taken as they stood
 */
public record RolledOver(
        int number,
        String title,
        Outcome outcome,
        @Nullable Long id,
        @Nullable Integer newNumber,
        List<LinkFinding> findings) {

    /** What was done with a measure. */
    public enum Outcome {
        ADDED,
        ALREADY_THERE,
        /** All numbers up to the highest are taken. */
        NO_NUMBER
    }
}
