package org.prongsai.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What importing would do to one score.
 *
 * @param line line of the file, from 1
 * @param fiscalYear Buddhist year
 * @param indicator number of the indicator
 * @param name the indicator as the report names it
 * @param score as read
 * @param stored as stored now, null where there is none
 * @param effect what happens to it
 */
public record PreviewedScore(
        int line,
        int fiscalYear,
        int indicator,
        String name,
        BigDecimal score,
        @Nullable BigDecimal stored,
        ImportEffect effect) {}
