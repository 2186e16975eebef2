package org.prongsai.measure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.UndoTicket.AddedEvidence;
import org.prongsai.measure.UndoTicket.Change;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a head has just reported, for herself and for a short while only. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class UndoService {

    private final AssignmentRepository assignments;
    private final EvidenceRepository evidence;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    UndoService(
            AssignmentRepository assignments,
            EvidenceRepository evidence,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.evidence = evidence;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts back what the change replaced, even where the order of statuses would not lead back. What somebody changed
     * since stays as it is.
     *
     * @throws AccessDeniedException for somebody else's change, or where a part is no longer the person's own
     * @throws RefusedException where it is too late, the year is not open, or everything was changed since
     */
    @PreAuthorize("hasRole('DIVISION_HEAD')")
    @Transactional
    public Undone undo(UndoTicket ticket) {
        requireOwnAndInTime(ticket);
        var parts = partsOf(ticket);
        var still = ticket.changes().stream()
                .filter(change -> isStill(change, parts))
                .toList();
        if (still.isEmpty() || !removeEvidence(still)) {
            throw new RefusedException("undo.refused.overtaken");
        }
        still.forEach(change -> putBack(change, Objects.requireNonNull(parts.get(change.assignmentId()))));
        return new Undone(still.size(), ticket.size() - still.size());
    }

    private void requireOwnAndInTime(UndoTicket ticket) {
        if (!ticket.isOf(currentUser.username())) {
            throw new AccessDeniedException("Somebody else's change");
        }
        if (ticket.isOver(clock.instant())) {
            throw new RefusedException("undo.refused.late", UndoTicket.TIME.toSeconds());
        }
    }

    private Map<Long, Assignment> partsOf(UndoTicket ticket) {
        var ids = ticket.changes().stream().map(Change::assignmentId).toList();
        var parts = assignments.withMeasures(ids);
        parts.forEach(part -> {
            currentUser.requireHeadOf(part.divisionId());
            part.measure().requireOpenYear();
        });
        return parts.stream().collect(Collectors.toMap(Assignment::id, Function.identity()));
    }

    private static boolean isStill(Change change, Map<Long, Assignment> parts) {
        var part = parts.get(change.assignmentId());
        return part != null && part.state().version() == change.version();
    }

    /** Whether all the proofs were still there. */
    private boolean removeEvidence(List<Change> changes) {
        var added = changes.stream()
                .map(Change::evidence)
                .filter(Objects::nonNull)
                .map(AddedEvidence::id)
                .toList();
        return added.isEmpty() || evidence.remove(added) == added.size();
    }

    private void putBack(Change change, Assignment part) {
        var proof = change.evidence();
        var removed = proof == null
                ? Stream.<FieldChange>empty()
                : Stream.of(FieldChange.of("evidence", proof.address(), null));
        var changes = Stream.concat(part.putBack(change.former()).stream(), removed);
        audit.record(AuditAction.UNDONE, part.audited(), changes.toList());
    }
}
