package org.prongsai.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.assessment.ScoresRecorded;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.HeldYears;
import org.prongsai.shared.Bilingual;
import org.prongsai.shared.RefusedException;
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

    private final ImportDrafts drafts;
    private final ImportWriter writer;
    private final DivisionService divisions;
    private final FiscalYearService years;
    private final HeldYears held;
    private final Quarantine quarantine;

    ReportImport(
            ImportDrafts drafts,
            ImportWriter writer,
            DivisionService divisions,
            FiscalYearService years,
            HeldYears held,
            Quarantine quarantine) {
        this.drafts = drafts;
        this.writer = writer;
        this.divisions = divisions;
        this.years = years;
        this.held = held;
        this.quarantine = quarantine;
    }

    /**
     * What {@link #apply} would do, without doing it and before any code is confirmed or unit added.
     *
     * @param meant which unit a name stands for that none has, by the name as written
     * @throws ReportUnreadableException where the text is no report of the official form
     * @throws RefusedException where the report's year is closed, or too many rows are no measure
     */
    public ImportPreview preview(String text, Map<String, Long> meant) {
        var report = drafts.read(text, years::find);
        return new PreviewBuilder(drafts.compare(drafts.plan(report, Set.of(), meant)), text).build();
    }

    /**
     * Imports a report, wholly or not at all, as its preview showed it, and keeps a record of that with the file; where
     * everything is stored already, nothing is written. Scores of earlier years are taken even where those years are
     * closed, since they are published after a year ends.
     *
     * @throws ReportUnreadableException where the text is no report of the official form
     * @throws RefusedException where the report's year is closed, or too many rows are no measure
     * @throws OptimisticLockingFailureException where importing would no longer do what the preview showed
     */
    @Transactional
    public ImportReport apply(ImportRequest request) {
        var meant = request.units().meant();
        var report = drafts.read(request.text(), held::find);
        var shown = drafts.compare(drafts.plan(report, Set.of(), meant));
        if (!shown.fingerprint().equals(request.fingerprint())) {
            throw new OptimisticLockingFailureException("Data changed since the preview");
        }
        var divisionsAdded = add(shown.plan().unknownUnits(request.units().added()));
        var plan = divisionsAdded == 0 && request.decidesNothing()
                ? shown.plan()
                : drafts.plan(report, request.confirmedCodes(), meant).replacing(request.replaced());
        if (plan == shown.plan() && shown.changesNothing()) {
            return ImportReport.of(
                    plan,
                    shown.effects(),
                    0,
                    new ScoresRecorded(0, 0, plan.scores().size()),
                    0);
        }
        return writer.write(request, plan, divisionsAdded);
    }

    private int add(List<String> names) {
        if (!names.isEmpty()) {
            divisions.addAll(
                    names.stream().map(name -> new Bilingual(name, name)).toList());
        }
        return names.size();
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
