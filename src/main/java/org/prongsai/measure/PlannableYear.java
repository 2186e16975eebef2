package org.prongsai.measure;

import org.prongsai.fiscalyear.HeldYears;
import org.prongsai.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Sees to it that a plan changes only in a year that is not closed, and that nobody closes it meanwhile. */
@Component
class PlannableYear {

    private final HeldYears years;

    PlannableYear(HeldYears years) {
        this.years = years;
    }

    /** @throws RefusedException where the year is closed or not kept */
    void hold(int year) {
        years.find(year)
                .filter(held -> !held.isClosed())
                .orElseThrow(() -> new RefusedException("measure.refused.year", year));
    }
}
