package org.prongsai.check.ui;

import com.vaadin.flow.component.html.Anchor;
import org.prongsai.check.CheckFinding;
import org.prongsai.dashboard.ui.DashboardNavigation;
import org.prongsai.measure.WeakSpot;
import org.prongsai.measure.ui.PlanNavigation;
import org.prongsai.register.ui.MeasuresNavigation;

/** Leads from a finding to the place where it is mended. */
class FindingLink extends Anchor {

    /** @param planner whether the reader may open the plan */
    FindingLink(CheckFinding finding, int year, boolean planner) {
        super(address(finding, year, planner), "");
        setText(getTranslation("check.fix." + finding.kind().name()));
    }

    private static String address(CheckFinding finding, int year, boolean planner) {
        var spot = finding.spot();
        var disagreement = finding.disagreement();
        if (spot != null) {
            return address(spot, year);
        }
        if (disagreement != null) {
            return DashboardNavigation.of(disagreement.year(), disagreement.earlierYear());
        }
        return planner ? PlanNavigation.ofYear(year) : MeasuresNavigation.ofYear(year);
    }

    private static String address(WeakSpot spot, int year) {
        return spot.assignmentId() == null
                ? MeasuresNavigation.ofMeasure(year, spot.measureId())
                : MeasuresNavigation.ofPart(year, spot.measureId(), spot.assignmentId());
    }
}
