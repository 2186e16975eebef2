package org.prongsai.fiscalyear;

import java.util.List;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds fiscal years and moves them from planned to open to closed; what moved when and why stays to be read. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class YearStates {

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 1_000;

    private static final int HISTORY_LINES = 50;

    private final YearRepository years;
    private final NextYear next;
    private final YearReports reports;
    private final AuditTrail audit;

    YearStates(YearRepository years, NextYear next, YearReports reports, AuditTrail audit) {
        this.years = years;
        this.next = next;
        this.reports = reports;
        this.audit = audit;
    }

    /** The latest moves of a year, newest first. */
    public List<HistoryLine> history(int year) {
        return audit.historyOf(AuditedObject.of("fiscalYear", year), HISTORY_LINES);
    }

    /**
     * Adds a year as a planned one.
     *
     * @throws RefusedException where it is no Buddhist year, or there already
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public YearView add(int year) {
        NextYear.requirePlausible(year);
        if (years.existsById(year)) {
            throw new RefusedException("year.refused.known", year);
        }
        return next.add(new FiscalYear(year), YearState.PLANNED);
    }

    /**
     * Moves a year from one state to another, once all that is being reported, proved, planned or imported in it is done;
     * what is returned is durable.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody moved it in between
     * @throws RefusedException where the move does not lead on from where the year stands, lacks its reason, or takes back
     *     the opening of a year in which somebody has reported
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public YearView move(YearChange change) {
        var entry = years.findAndLock(change.year()).orElseThrow(() -> unknown(change.year()));
        var moved = entry.check(change);
        var view = change.move() == YearMove.WITHDRAW ? withdrawn(change) : moved(entry, change.move());
        audit.record(
                AuditAction.CHANGED,
                AuditedObject.of("fiscalYear", change.year()),
                List.of(moved, FieldChange.of("reason", null, change.reason())));
        return view;
    }

    /**
     * The year after this one, to plan in; added as a planned one where it is not kept yet. Of two who ask for the same,
     * the second waits until the first has done her work.
     *
     * @throws RefusedException where this year is not kept or the next one is closed
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public YearView startAfter(int year) {
        return next.after(year);
    }

    private YearView withdrawn(YearChange change) {
        if (reports.withdrawUnlessReported(change.year()) == 0) {
            throw new RefusedException("year.refused.reported", change.year());
        }
        return new YearView(change.year(), change.move().to(), change.version() + 1);
    }

    private YearView moved(YearEntry entry, YearMove move) {
        entry.take(move);
        return years.saveAndFlush(entry).toView();
    }

    private static RefusedException unknown(int year) {
        return new RefusedException("year.refused.unknown", year);
    }
}
