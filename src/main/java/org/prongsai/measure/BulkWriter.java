package org.prongsai.measure;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.BulkResult.Line;
import org.prongsai.measure.BulkResult.Verdict;
import org.prongsai.measure.UndoTicket.AddedEvidence;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Writes one change to many parts: one statement to read them, and a batch for each kind of row written. */
@Component
class BulkWriter {

    private final AssignmentRepository assignments;
    private final EvidenceRepository evidence;
    private final EvidenceSettings settings;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    BulkWriter(
            AssignmentRepository assignments,
            EvidenceRepository evidence,
            EvidenceSettings settings,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.evidence = evidence;
        this.settings = settings;
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
            var added = proof == null ? null : new AddedEvidence(proof.id(), proof.name());
            return new UndoTicket.Change(state.id(), state.version(), former, added);
        }
    }

    BulkResult write(Map<Long, Integer> versions, BulkChange change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var found = found(versions, change).stream()
                .collect(Collectors.toMap(each -> each.part().id(), Function.identity()));
        var written = new ArrayList<Written>();
        var lines = versions.entrySet().stream()
                .map(seen -> {
                    var target = found.get(seen.getKey());
                    return target == null
                            ? refused(seen.getKey(), "", new RefusedException("measure.refused.gone"))
                            : line(target, seen.getValue(), change, now, written);
                })
                .toList();
        assignments.flush();
        var changes = written.stream().map(Written::toChange).toList();
        return new BulkResult(lines, new UndoTicket(currentUser.username(), now, changes));
    }

    private List<BulkTarget> found(Map<Long, Integer> versions, BulkChange change) {
        if (versions.isEmpty()) {
            return List.of();
        }
        var address = change.evidence();
        return assignments.bulkTargets(
                versions.keySet(), address == null ? "" : Sha256.of(WebAddress.completed(address)));
    }

    private Line line(BulkTarget target, int version, BulkChange change, Instant now, List<Written> written) {
        var part = target.part();
        var measure = target.place().measure().number() + ". "
                + target.place().measure().title();
        try {
            var done = write(target, version, change, now, written);
            return new Line(part.id(), measure, done ? Verdict.CHANGED : Verdict.UNCHANGED, null);
        } catch (OptimisticLockingFailureException overtaken) {
            return refused(part.id(), measure, new RefusedException("bulk.refused.overtaken"));
        } catch (RefusedException refusal) {
            return refused(part.id(), measure, refusal);
        }
    }

    private static Line refused(long id, String measure, RefusedException why) {
        return new Line(id, measure, Verdict.REFUSED, why);
    }

    /** Whether there was anything to write; nothing is written where a rule is broken. */
    private boolean write(BulkTarget target, int version, BulkChange change, Instant now, List<Written> written) {
        var place = target.place();
        var part = target.part();
        if (!currentUser.access().heads(part.divisionId())) {
            throw new RefusedException("bulk.refused.division");
        }
        place.measure().requireOpenYear();
        if (!change.isEvidenceOnly() && change.evidence() == null) {
            settings.check(part, change.on(part, version).status());
        }
        var proves = change.evidence() != null && !target.hasEvidence();
        if (proves) {
            place.requireRoom();
        }
        var former = part.progress();
        var changes = new ArrayList<>(report(part, version, change, now));
        var proof = proves ? prove(place, change.evidence(), now) : null;
        if (proof != null) {
            changes.add(proof.added());
        }
        if (changes.isEmpty()) {
            return false;
        }
        audit.record(AuditAction.CHANGED, part.audited(), changes);
        written.add(new Written(part, former, proof));
        return true;
    }

    private List<FieldChange> report(Assignment part, int version, BulkChange change, Instant now) {
        var report = change.on(part, version);
        return change.isEvidenceOnly() ? List.of() : part.report(report, currentUser.username(), now);
    }

    private Evidence prove(EvidencePlace place, @Nullable String address, Instant now) {
        return evidence.save(Evidence.page(place, Objects.requireNonNull(address), "", currentUser.username(), now));
    }
}
