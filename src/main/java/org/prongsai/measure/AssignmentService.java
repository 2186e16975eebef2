package org.prongsai.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.HistoryLine;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Progress of a division's part of a measure: everyone signed in reads it, only that division's head reports it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AssignmentService {

    /** How many events a page of a history holds. */
    public static final int HISTORY_PAGE = 50;

    private final AssignmentRepository assignments;
    private final WritableParts parts;
    private final EvidenceSettings settings;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    AssignmentService(
            AssignmentRepository assignments,
            WritableParts parts,
            EvidenceSettings settings,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.parts = parts;
        this.settings = settings;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest events of a part, newest first. */
    public List<HistoryLine> history(long assignmentId) {
        return audit.historyOf(AuditedObject.of("assignment", assignmentId), HISTORY_PAGE);
    }

    /** A further page of the events of a part; page 0 is that of the latest. */
    public List<HistoryLine> olderHistory(long assignmentId, int page) {
        return audit.historyOf(AuditedObject.of("assignment", assignmentId), PageRequest.of(page, HISTORY_PAGE));
    }

    /** A part as stored now, to be shown beside a text that came too late. */
    public AssignmentState state(long assignmentId) {
        return assignments.findById(assignmentId).map(Assignment::state).orElseThrow(AssignmentService::gone);
    }

    /**
     * Reports progress; what is returned is durable.
     *
     * @throws org.springframework.security.access.AccessDeniedException for another division's part
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody reported in between
     * @throws RefusedException where the year is not open, or a rule of {@link AssignmentStatus} is broken
     */
    @PreAuthorize("hasRole('DIVISION_HEAD')")
    @Transactional
    public Reported report(StatusChange change) {
        var part = own(change.assignmentId());
        settings.check(part, change.status());
        var former = part.progress();
        var now = now();
        var changes = part.report(change, currentUser.username(), now);
        if (changes.isEmpty()) {
            return new Reported(part.state(), new UndoTicket(currentUser.username(), now, List.of()));
        }
        assignments.saveAndFlush(part);
        audit.record(AuditAction.CHANGED, part.audited(), changes);
        var undoable = new UndoTicket.Change(part.id(), part.state().version(), former, null);
        return new Reported(part.state(), new UndoTicket(currentUser.username(), now, List.of(undoable)));
    }

    private Assignment own(long assignmentId) {
        var place = parts.find(assignmentId).orElseThrow(AssignmentService::gone);
        currentUser.requireHeadOf(place.part().divisionId());
        place.requireOpenYear();
        return place.part();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static RefusedException gone() {
        return new RefusedException("measure.refused.gone");
    }
}
