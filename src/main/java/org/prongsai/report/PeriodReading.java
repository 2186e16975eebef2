package org.prongsai.report;

import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.Period;

/**
 * What a period cell gave.
 *
 * @param period null where nothing can be read
 * @param problem null where there is nothing to say; a period outside its fiscal year has both
 */
record PeriodReading(@Nullable Period period, @Nullable FindingReason problem) {

    static PeriodReading of(Period period) {
        return new PeriodReading(period, null);
    }

    static PeriodReading refused(FindingReason problem) {
        return new PeriodReading(null, problem);
    }
}
