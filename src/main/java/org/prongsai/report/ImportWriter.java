package org.prongsai.report;

import java.util.List;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.PrintedDifferences;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.shared.Sha256;
import org.springframework.stereotype.Component;

/** Hands a plan to the features that take it in, and keeps a record of it with its file where that changed anything. */
@Component
class ImportWriter {

    private final MeasureIntake measures;
    private final AssessmentService assessment;
    private final PrintedDifferences differences;
    private final FiscalYearService years;
    private final Quarantine quarantine;
    private final ImportArchive archive;
    private final AuditTrail audit;

    ImportWriter(
            MeasureIntake measures,
            AssessmentService assessment,
            PrintedDifferences differences,
            FiscalYearService years,
            Quarantine quarantine,
            ImportArchive archive,
            AuditTrail audit) {
        this.measures = measures;
        this.assessment = assessment;
        this.differences = differences;
        this.years = years;
        this.quarantine = quarantine;
        this.archive = archive;
        this.audit = audit;
    }

    ImportReport write(ImportRequest request, ImportPlan plan, int divisionsAdded) {
        var fileName = request.source().name();
        years.findOrAdd(new FiscalYear(plan.year()), YearState.OPEN);
        var effects = measures.take(plan.year(), plan.measures());
        var scores = assessment.record(plan.scores(), fileName);
        differences.record(plan.differences(), fileName);
        var rows = quarantine.keep(plan.year(), plan.rows(), fileName);
        var result = ImportReport.of(plan, effects, divisionsAdded, scores, rows);
        if (!result.changedNothing()) {
            archive.keep(result, request, plan.findings());
            audit.record(
                    AuditAction.IMPORTED,
                    AuditedObject.of("report", plan.year()),
                    List.of(
                            FieldChange.of("fileName", null, fileName),
                            FieldChange.of("sha256", null, Sha256.of(request.text()))));
        }
        return result;
    }
}
