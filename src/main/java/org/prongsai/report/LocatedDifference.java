package org.prongsai.report;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.assessment.NewDifference;

/** A printed difference with the score it stands under, to be compared once all scores are known. */
record LocatedDifference(int line, ParsedScore later, BigDecimal printed) {

    /** The difference to the latest earlier year the report has, or else to the year before. */
    NewDifference compared(TreeMap<Integer, ? extends Map<Integer, ParsedScore>> scores, Findings findings) {
        var before = scores.lowerKey(later.fiscalYear());
        var earlierYear = before == null ? later.fiscalYear() - 1 : before;
        var ofYear = scores.get(earlierYear);
        var earlier = ofYear == null ? null : ofYear.get(later.indicator());
        if (earlier == null) {
            findings.add(FindingReason.DIFFERENCE_UNCHECKED, line, Column.DIFFERENCE, later.indicator(), earlierYear);
        } else {
            compare(later.score().subtract(earlier.score()), findings);
        }
        return new NewDifference(later.fiscalYear(), later.indicator(), earlierYear, printed);
    }

    private void compare(BigDecimal computed, Findings findings) {
        if (computed.compareTo(printed) != 0) {
            findings.add(
                    FindingReason.DIFFERENCE_WRONG,
                    line,
                    Column.DIFFERENCE,
                    later.indicator(),
                    printed.toPlainString(),
                    computed.toPlainString());
        }
    }
}
