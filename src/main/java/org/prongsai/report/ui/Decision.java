package org.prongsai.report.ui;

import java.util.Set;
import org.prongsai.report.MeasureCode;
import org.prongsai.report.OwnReport;
import org.prongsai.report.UnitDecisions;

/** What the administrator decided in the preview. */
record Decision(Set<MeasureCode> confirmedCodes, Set<OwnReport> replaced, UnitDecisions units) {

    static final Decision NONE = new Decision(Set.of(), Set.of(), UnitDecisions.NONE);
}
