package org.prongsai.assessment;

import org.jspecify.annotations.Nullable;

/**
 * The rules of a year, to be read or edited.
 *
 * @param year Buddhist fiscal year asked for
 * @param frameworkYear year whose rules these are
 * @param version version of the year's own rules; null where another year's stand in
 * @param draft the rules
 */
public record FrameworkSheet(
        int year, int frameworkYear, @Nullable Integer version, FrameworkDraft draft) {

    /** Whether another year's rules stand in. */
    public boolean provisional() {
        return year != frameworkYear;
    }
}
