package org.prongsai.register.ui;

import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.BulkService;
import org.prongsai.measure.ChangesSince;
import org.prongsai.measure.EvidenceService;
import org.prongsai.measure.MeasureService;
import org.prongsai.measure.UndoService;
import org.prongsai.register.MyWork;
import org.springframework.stereotype.Component;

/** What a head's work is read from and written with. */
@Component
record WorkServices(
        MyWork work,
        MeasureService measures,
        AssignmentService assignments,
        BulkService bulk,
        UndoService undo,
        EvidenceService evidence,
        ChangesSince changes) {}
