package org.prongsai.measure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.PlannedMeasure.Result;
import org.prongsai.shared.RefusedException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** One division's part of a measure. */
@Entity
class Assignment {

    private static final FieldChange VOUCHED = FieldChange.of("imported", "✓", null);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assignment_seq")
    @SequenceGenerator(name = "assignment_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Measure measure;

    private long divisionId;

    @Embedded
    private ListKeys keys;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Enumerated(EnumType.STRING)
    private AssignmentStatus status = AssignmentStatus.NOT_STARTED;

    /** The status again, as the number that lists are sorted by. */
    private int progress = status.ordinal();

    private String outcome = "";
    private String obstacle = "";
    private @Nullable String changedBy;
    private @Nullable Instant changedAt;

    private boolean imported;

    @Formula("(select count(*) from evidence e where e.assignment_id = id)")
    private int evidenceCount;

    @Version
    private int version;

    protected Assignment() {}

    Assignment(Measure measure, long divisionId, Duty duty) {
        this.measure = measure;
        this.divisionId = divisionId;
        this.keys = new ListKeys(measure, divisionId);
        this.duty = duty;
    }

    /** Takes over a report of progress, as {@link #foresee} allows it, and tells what it changed. */
    List<FieldChange> report(StatusChange change, String by, Instant at) {
        var changes = foresee(change);
        if (!changes.isEmpty()) {
            imported = false;
            take(change, by, at);
        }
        return changes;
    }

    /**
     * What a report would change; nothing where it says what is stored. What a paper said is vouched for by reporting
     * the same, and no later paper replaces it then.
     *
     * @throws ObjectOptimisticLockingFailureException where the reporter saw an older version
     * @throws RefusedException where the transition is not allowed or a text is missing or too long
     */
    List<FieldChange> foresee(StatusChange change) {
        if (change.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Assignment.class, id());
        }
        change.requireAfter(status);
        var differences = differences(change);
        return differences.isEmpty() && imported ? List.of(VOUCHED) : differences;
    }

    private void take(StatusChange change, @Nullable String by, @Nullable Instant at) {
        status = change.status();
        progress = status.ordinal();
        outcome = change.outcome();
        obstacle = change.obstacle();
        changedBy = by;
        changedAt = at;
    }

    /** All that a change replaces. */
    FormerProgress progress() {
        return new FormerProgress(status, outcome, obstacle, changedBy, changedAt, imported);
    }

    /** Puts back what a change replaced, even where the order of statuses would not lead back, and tells what changed. */
    List<FieldChange> putBack(FormerProgress former) {
        var back = new StatusChange(id(), version, former.status(), former.outcome(), former.obstacle());
        var mark = FieldChange.of("imported", imported ? "✓" : null, former.imported() ? "✓" : null);
        var changes = Stream.concat(differences(back).stream(), Stream.of(mark));
        var real = changes.filter(FieldChange::isReal).toList();
        take(back, former.changedBy(), former.changedAt());
        imported = former.imported();
        return real;
    }

    /**
     * Takes over what a paper says, as long as nobody has reported here. A published paper is a fact even where it breaks
     * our rules, so a missing outcome is taken as it stands.
     */
    List<FieldChange> fill(Result result, String by, Instant at) {
        var change = asChange(result);
        change.requireShort();
        imported = true;
        var changes = differences(change);
        take(change, by, at);
        return changes;
    }

    List<FieldChange> differences(Result result) {
        return differences(asChange(result));
    }

    private StatusChange asChange(Result result) {
        var said = result.beside(status, outcome, obstacle);
        return new StatusChange(id(), version, said.status(), said.outcome(), said.obstacle());
    }

    private List<FieldChange> differences(StatusChange change) {
        return change.differences(status, outcome, obstacle);
    }

    FieldChange takeDuty(Duty next) {
        var change = FieldChange.of("duty", duty, next);
        duty = next;
        return change;
    }

    /** Whether nobody has reported on it yet but a paper at most, so that an import may still fill it. */
    boolean isUntouched() {
        return changedAt == null || imported;
    }

    /** Whether nothing at all was ever reported here, neither by a person nor by a paper. */
    boolean isBlank() {
        return changedAt == null && status == AssignmentStatus.NOT_STARTED;
    }

    AuditedObject audited() {
        return AuditedObject.of("assignment", id(), divisionId);
    }

    AssignmentState state() {
        return new AssignmentState(id(), version, status, outcome, obstacle, changedBy, changedAt);
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    Measure measure() {
        return measure;
    }

    long divisionId() {
        return divisionId;
    }

    Duty duty() {
        return duty;
    }

    AssignmentStatus status() {
        return status;
    }

    int evidenceCount() {
        return evidenceCount;
    }
}
