package org.prongsai.check.ui;

import com.vaadin.flow.component.html.Anchor;
import org.prongsai.check.CheckFinding;
import org.prongsai.dashboard.ui.DashboardNavigation;
import org.prongsai.measure.WeakSpot;
import org.prongsai.register.ui.MeasuresNavigation;

/** Leads from a finding to the place where it is mended. */
class FindingLink extends Anchor {

    FindingLink(CheckFinding finding, int year) {
        super(address(finding, year), "");
        setText(getTranslation("check.fix." + finding.kind().name()));
    }

    private static String address(CheckFinding finding, int year) {
        var spot = finding.spot();
        var disagreement = finding.disagreement();
        if (spot != null) {
            return address(spot, year);
        }
        return disagreement == null
                ? MeasuresNavigation.ofYear(year)
                : DashboardNavigation.of(disagreement.year(), disagreement.earlierYear());
    }

    private static String address(WeakSpot spot, int year) {
        return spot.assignmentId() == null
                ? MeasuresNavigation.ofMeasure(year, spot.measureId())
                : MeasuresNavigation.ofPart(year, spot.measureId(), spot.assignmentId());
    }
}
