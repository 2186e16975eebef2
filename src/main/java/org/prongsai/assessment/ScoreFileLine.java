package org.prongsai.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook says, and what importing it would do.
 *
 * @param place where it stands in the sheet, such as {@code D9}
 * @param text as it stands there
 * @param effect what importing it would do
 * @param change the change that it asks for; null where it is refused
 * @param before what is stored, null for none
 * @param problem why it is refused; null where it is not
 */
public record ScoreFileLine(
        String place,
        String text,
        Effect effect,
        @Nullable CellChange change,
        @Nullable BigDecimal before,
        @Nullable ScoreProblem problem) {

    /** What importing a cell would do. */
    public enum Effect {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }
}
