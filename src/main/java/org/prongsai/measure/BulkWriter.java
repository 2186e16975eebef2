package org.prongsai.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.Attachments;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.measure.BulkRules.Effect;
import org.prongsai.measure.UndoTicket.AddedEvidence;
import org.prongsai.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Writes one change to many parts: one statement to read them, a batch for each kind of row, a file once for all. */
@Component
class BulkWriter {

    private final BulkRules rules;
    private final AssignmentRepository assignments;
    private final EvidenceRepository evidence;
    private final Attachments attachments;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    BulkWriter(
            BulkRules rules,
            AssignmentRepository assignments,
            EvidenceRepository evidence,
            Attachments attachments,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.rules = rules;
        this.assignments = assignments;
        this.evidence = evidence;
        this.attachments = attachments;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** A part that was changed, to be told of once its new version is known. */
    private record Written(
            Assignment part,
            FormerProgress former,
            @Nullable Evidence proof) {

        UndoTicket.Change toChange() {
            var state = part.state();
            var added = proof == null ? null : AddedEvidence.of(proof);
            return new UndoTicket.Change(state.id(), state.version(), former, added);
        }
    }

    BulkResult write(Map<Long, Integer> versions, BulkChange change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var written = new ArrayList<Written>();
        var lines = rules.judge(versions, change, (target, effect) -> written.add(write(target, effect, change, now)));
        keepFile(change, written);
        assignments.flush();
        var changes = written.stream().map(Written::toChange).toList();
        return new BulkResult(lines, new UndoTicket(currentUser.username(), now, changes));
    }

    private Written write(BulkTarget target, Effect effect, BulkChange change, Instant now) {
        var part = target.part();
        var former = part.progress();
        var changes = new ArrayList<>(effect.progress());
        if (!changes.isEmpty()) {
            part.report(change.on(part, part.state().version()), currentUser.username(), now);
        }
        var proof = effect.proves() ? prove(target.place(), change, now) : null;
        if (proof != null) {
            changes.add(proof.added());
        }
        audit.record(AuditAction.CHANGED, part.audited(), changes);
        return new Written(part, former, proof);
    }

    private Evidence prove(EvidencePlace place, BulkChange change, Instant now) {
        return evidence.save(change.proof(place, currentUser.username(), now));
    }

    /** Once for all parts that name it, and not at all where none does. */
    private void keepFile(BulkChange change, List<Written> written) {
        if (change.file() != null && written.stream().anyMatch(each -> each.proof() != null)) {
            attachments.store(change.file());
        }
    }
}
