package org.prongsai.check.ui;

import com.vaadin.flow.component.html.Anchor;
import org.prongsai.check.CheckFinding;
import org.prongsai.check.CheckKind;
import org.prongsai.comparison.ui.ComparisonNavigation;
import org.prongsai.measure.WeakSpot;
import org.prongsai.measure.ui.PlanNavigation;
import org.prongsai.register.ui.MeasuresNavigation;

/** Leads who can mend a finding to the place where that is done, and everybody else to where it can be looked at. */
class FindingLink extends Anchor {

    /** @param mayAsk whether the reader may ask any division how matters stand */
    FindingLink(CheckFinding finding, int year, boolean mayAsk) {
        super(address(finding, year, mayAsk), "");
        var mends = finding.mendable() || finding.kind() == CheckKind.DIFFERENCE_DISAGREES;
        var look = asks(finding, mayAsk) ? "check.ask" : "check.look";
        setText(getTranslation(mends ? "check.fix." + finding.kind().name() : look));
    }

    private static boolean asks(CheckFinding finding, boolean mayAsk) {
        return mayAsk && finding.kind().isForHeads() && !finding.mendable();
    }

    private static String address(CheckFinding finding, int year, boolean mayAsk) {
        var spot = finding.spot();
        var disagreement = finding.disagreement();
        if (spot != null) {
            return asks(finding, mayAsk)
                    ? MeasuresNavigation.ofNotes(year, spot.measureId(), spot.assignmentId())
                    : address(finding, spot, year);
        }
        if (disagreement != null) {
            return ComparisonNavigation.of(disagreement.year(), disagreement.earlierYear());
        }
        return finding.mendable() ? PlanNavigation.ofYear(year) : MeasuresNavigation.ofYear(year);
    }

    private static String address(CheckFinding finding, WeakSpot spot, int year) {
        if (finding.kind() == CheckKind.DRAFT && finding.mendable()) {
            return PlanNavigation.ofMeasure(year, spot.measureId());
        }
        return spot.assignmentId() == null
                ? MeasuresNavigation.ofMeasure(year, spot.measureId())
                : MeasuresNavigation.ofPart(year, spot.measureId(), spot.assignmentId());
    }
}
