package org.prongsai.measure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.measure.UndoTicket.Change;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back what a head has just reported, for herself and for a short while only. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class UndoService {

    private final WritableParts parts;
    private final EvidenceRepository evidence;
    private final EvidenceSettings settings;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    UndoService(
            WritableParts parts,
            EvidenceRepository evidence,
            EvidenceSettings settings,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.parts = parts;
        this.evidence = evidence;
        this.settings = settings;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts back what the change replaced, even where the order of statuses would not lead back. What somebody changed
     * since stays as it is, and so does what no longer may be as it was; evidence that is gone already is no matter.
     *
     * @throws AccessDeniedException for somebody else's change, or where a part is no longer the person's own
     * @throws RefusedException where it is too late, or no part can be put back: why the first of them can't
     */
    @PreAuthorize("hasRole('DIVISION_HEAD')")
    @Transactional
    public Undone undo(UndoTicket ticket) {
        requireOwnAndInTime(ticket);
        var targets = targetsOf(ticket);
        var undoable = new LinkedHashMap<Change, UndoTarget>();
        var kept = new ArrayList<Line>();
        for (var change : ticket.changes()) {
            var target = targets.get(change.assignmentId());
            var line = target == null ? Optional.of(Line.gone(change.assignmentId())) : refusal(target, change);
            line.ifPresentOrElse(kept::add, () -> undoable.put(change, Objects.requireNonNull(target)));
        }
        if (undoable.isEmpty()) {
            throw kept.isEmpty()
                    ? overtaken()
                    : Objects.requireNonNull(kept.getFirst().refusal());
        }
        removeEvidence(ticket, undoable);
        undoable.forEach(this::putBack);
        return new Undone(undoable.size(), kept);
    }

    private Optional<Line> refusal(UndoTarget target, Change change) {
        try {
            target.requireUndoable(change, settings);
            return Optional.empty();
        } catch (RefusedException refusal) {
            return Optional.of(Line.refused(target.part(), target.measure(), refusal));
        }
    }

    private void requireOwnAndInTime(UndoTicket ticket) {
        if (!ticket.isOf(currentUser.username())) {
            throw new AccessDeniedException("Somebody else's change");
        }
        if (ticket.isOver(clock.instant())) {
            throw new RefusedException("undo.refused.late", UndoTicket.TIME.toSeconds());
        }
    }

    private Map<Long, UndoTarget> targetsOf(UndoTicket ticket) {
        var ids = ticket.changes().stream().map(Change::assignmentId).toList();
        var targets = parts.undoTargets(ids, ticket);
        targets.forEach(target -> currentUser.requireHeadOf(target.part().divisionId()));
        return targets.stream().collect(Collectors.toMap(target -> target.part().id(), Function.identity()));
    }

    /** @throws OptimisticLockingFailureException where somebody takes some of it away at this very moment */
    private void removeEvidence(UndoTicket ticket, Map<Change, UndoTarget> undoable) {
        var proofs = undoable.entrySet().stream()
                .flatMap(entry -> entry.getValue().proofs(entry.getKey()).stream())
                .toList();
        if (proofs.isEmpty()) {
            return;
        }
        if (evidence.remove(proofs) < proofs.size()) {
            throw new OptimisticLockingFailureException("Evidence was removed at the same time");
        }
        ticket.file().ifPresent(file -> evidence.removeContent(file.attachmentId()));
    }

    private void putBack(Change change, UndoTarget target) {
        var proof = change.evidence();
        var removed = proof == null || !target.hasAdded()
                ? Stream.<FieldChange>empty()
                : Stream.of(FieldChange.of("evidence", proof.name(), null));
        var part = target.part();
        var changes = Stream.concat(part.putBack(change.former()).stream(), removed);
        audit.record(AuditAction.UNDONE, part.audited(), changes.toList());
    }

    private static RefusedException overtaken() {
        return new RefusedException("undo.refused.overtaken");
    }
}
