package org.prongsai.report.ui;

import java.util.Set;
import org.prongsai.report.MeasureCode;

/** What the administrator decided in the preview. */
record Decision(Set<MeasureCode> confirmedCodes, boolean createDivisions) {}
