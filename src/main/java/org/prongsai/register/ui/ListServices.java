package org.prongsai.register.ui;

import java.time.Clock;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.measure.BulkService;
import org.prongsai.measure.ChangesSince;
import org.prongsai.measure.GroupedMeasures;
import org.prongsai.measure.UndoService;
import org.prongsai.register.ListExport;
import org.prongsai.register.ListLayouts;
import org.prongsai.register.SavedViews;
import org.springframework.stereotype.Component;

/** What the list of measures reads from and writes to. */
@Component
record ListServices(
        GroupedMeasures measures,
        DivisionService divisions,
        FiscalYearService years,
        AssessmentService assessment,
        ListLayouts layouts,
        SavedViews views,
        ListExport exports,
        ChangesSince changes,
        BulkService bulk,
        UndoService undo,
        Clock clock) {}
