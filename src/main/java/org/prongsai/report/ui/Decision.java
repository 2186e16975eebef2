package org.prongsai.report.ui;

import java.util.Set;
import org.prongsai.report.MeasureCode;
import org.prongsai.report.OwnReport;

/** What the administrator decided in the preview. */
record Decision(Set<MeasureCode> confirmedCodes, Set<OwnReport> replaced, boolean createDivisions) {}
