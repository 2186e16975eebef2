package org.prongsai.measure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.Period;
import org.prongsai.shared.Bilingual;

/**
 * A line of a year's plan.
 *
 * @param id the measure
 * @param version to be handed back when it is moved, retired or brought back
 * @param number its official number
 * @param title its name
 * @param periodStart first day
 * @param periodEnd last day
 * @param leadTh Thai name of the division that leads, null where nobody does
 * @param leadEn its English name
 * @param linkList question codes, or numbers of indicators where there is none, separated by spaces, null without links
 * @param parts number of divisions that take part
 * @param retirement why it was retired, null where it is not
 * @param draft whether it waits to be taken into the plan
 */
public record PlanLine(
        long id,
        int version,
        int number,
        String title,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable String leadTh,
        @Nullable String leadEn,
        @Nullable String linkList,
        long parts,
        @Nullable String retirement,
        boolean draft) {

    public Period period() {
        return new Period(periodStart, periodEnd);
    }

    /** The division that leads, null where nobody does. */
    public @Nullable Bilingual lead() {
        return leadTh == null || leadEn == null ? null : new Bilingual(leadTh, leadEn);
    }

    public boolean isRetired() {
        return retirement != null;
    }

    /** Whether it is in the plan, neither retired nor a draft. */
    public boolean isInForce() {
        return !isRetired() && !draft;
    }

    /** Question codes, and numbers of indicators that it is linked to without one. */
    public List<String> links() {
        return linkList == null
                ? List.of()
                : Arrays.stream(linkList.split(" ")).distinct().toList();
    }
}
