package org.prongsai.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.PrintedDifferences;
import org.prongsai.assessment.ScoresRecorded;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.HeldYears;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.shared.Bilingual;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings published reports in. What a report says about the past is taken as it stands, while everything that had to be
 * guessed, that contradicts itself or that nobody can place is shown before and settled by a person.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class ReportImport {

    private static final int MOST_ROWS_ASIDE = 1_000;

    private final ReportTextReader reader = new ReportTextReader();
    private final MeasureIntake measures;
    private final AssessmentService assessment;
    private final PrintedDifferences differences;
    private final DivisionService divisions;
    private final FiscalYearService years;
    private final HeldYears held;
    private final Quarantine quarantine;
    private final AuditTrail audit;

    ReportImport(
            MeasureIntake measures,
            AssessmentService assessment,
            PrintedDifferences differences,
            DivisionService divisions,
            FiscalYearService years,
            HeldYears held,
            Quarantine quarantine,
            AuditTrail audit) {
        this.measures = measures;
        this.assessment = assessment;
        this.differences = differences;
        this.divisions = divisions;
        this.years = years;
        this.held = held;
        this.quarantine = quarantine;
        this.audit = audit;
    }

    /**
     * What {@link #apply} would do, without doing it and before any code is confirmed or unit added.
     *
     * @throws ReportUnreadableException where the text is no report of the official form
     * @throws RefusedException where the report's year is closed, or too many rows are no measure
     */
    public ImportPreview preview(String text) {
        var report = read(text, years::find);
        return new PreviewBuilder(compare(plan(report, Set.of())), text).build();
    }

    /**
     * Imports a report, wholly or not at all, as its preview showed it; where everything is stored already, nothing is
     * written. Scores of earlier years are taken even where those years are closed, since they are published after a
     * year ends.
     *
     * @throws ReportUnreadableException where the text is no report of the official form
     * @throws RefusedException where the report's year is closed, or too many rows are no measure
     * @throws OptimisticLockingFailureException where importing would no longer do what the preview showed
     */
    @Transactional
    public ImportReport apply(ImportRequest request) {
        var report = read(request.text(), held::find);
        var shown = compare(plan(report, Set.of()));
        if (!shown.fingerprint().equals(request.fingerprint())) {
            throw new OptimisticLockingFailureException("Data changed since the preview");
        }
        var divisionsAdded = request.createUnknownDivisions() ? addUnknownDivisions(report) : 0;
        var plan = divisionsAdded == 0 && request.decidesNothing()
                ? shown.plan()
                : plan(report, request.confirmedCodes()).replacing(request.replaced());
        if (plan == shown.plan() && shown.changesNothing()) {
            return ImportReport.of(
                    plan,
                    shown.effects(),
                    0,
                    new ScoresRecorded(0, 0, plan.scores().size()),
                    0);
        }
        return write(request, plan, divisionsAdded);
    }

    private ImportReport write(ImportRequest request, ImportPlan plan, int divisionsAdded) {
        years.findOrAdd(new FiscalYear(plan.year()), YearState.OPEN);
        var effects = measures.take(plan.year(), plan.measures());
        var scores = assessment.record(plan.scores(), request.fileName());
        differences.record(plan.differences(), request.fileName());
        var rows = quarantine.keep(plan.year(), plan.rows(), request.fileName());
        var result = ImportReport.of(plan, effects, divisionsAdded, scores, rows);
        if (!result.changedNothing()) {
            audit.record(
                    AuditAction.IMPORTED,
                    AuditedObject.of("report", plan.year()),
                    List.of(
                            FieldChange.of("fileName", null, request.fileName()),
                            FieldChange.of("sha256", null, Sha256.of(request.text()))));
        }
        return result;
    }

    /** @param find finds the year; where it is to be written, it is held before anything is compared with it */
    private ParsedReport read(String text, IntFunction<Optional<YearView>> find) {
        var report = reader.read(text);
        if (find.apply(report.fiscalYear()).filter(YearView::isClosed).isPresent()) {
            throw new RefusedException("import.refused.closed", report.fiscalYear());
        }
        if (report.quarantined().size() > MOST_ROWS_ASIDE) {
            throw new RefusedException(
                    "import.refused.rows", report.quarantined().size(), MOST_ROWS_ASIDE);
        }
        return report;
    }

    private int addUnknownDivisions(ParsedReport report) {
        var unknown = new UnitNames(divisions.all()).unknownIn(report);
        divisions.addAll(unknown.stream().map(name -> new Bilingual(name, name)).toList());
        return unknown.size();
    }

    private ImportPlan plan(ParsedReport report, Set<MeasureCode> confirmed) {
        var years = Stream.concat(
                        Stream.of(report.fiscalYear()), report.scores().stream().map(ParsedScore::fiscalYear))
                .collect(Collectors.toSet());
        return new ImportPlanner(assessment.frameworksFor(years), new UnitNames(divisions.all()))
                .plan(report, confirmed, quarantine.attachedSteps(report.fiscalYear()));
    }

    private ImportComparison compare(ImportPlan plan) {
        var scoreYears = plan.report().scores().stream()
                .map(ParsedScore::fiscalYear)
                .distinct()
                .toList();
        return new ImportComparison(
                plan,
                measures.compare(plan.year(), plan.measures()),
                assessment.scoresOf(scoreYears),
                quarantine.states(plan.year()),
                differences.areKnown(plan.differences()));
    }

    /** Years of which rows wait for a decision, latest first. */
    public List<Integer> yearsWithQuarantined() {
        return quarantine.yearsWaiting();
    }

    /** Rows of a year that wait for a decision. */
    public List<KeptRow> quarantined(int year) {
        return quarantine.waiting(year);
    }

    /**
     * Adds the steps of a row to those of a measure of the same year; importing the report again keeps them there.
     *
     * @throws RefusedException where row or measure are gone, the row is settled already, or the year is closed
     */
    @Transactional
    public void attach(long rowId, long measureId) {
        quarantine.attach(rowId, measureId);
    }

    /**
     * Decides that a row belongs to no measure; importing the report again does not bring it back.
     *
     * @throws RefusedException where the row is gone or settled already
     */
    @Transactional
    public void drop(long rowId) {
        quarantine.drop(rowId);
    }
}
