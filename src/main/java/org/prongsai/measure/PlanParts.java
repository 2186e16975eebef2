package org.prongsai.measure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.division.DivisionService;
import org.prongsai.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Brings who takes part in a measure up to date, without ever losing what a division has reported. */
@Component
class PlanParts {

    private final AssignmentRepository assignments;
    private final DivisionService divisions;
    private final AuditTrail audit;

    PlanParts(AssignmentRepository assignments, DivisionService divisions, AuditTrail audit) {
        this.assignments = assignments;
        this.divisions = divisions;
        this.audit = audit;
    }

    /**
     * Gives parts to the divisions of a new measure.
     *
     * @param measure just stored
     */
    void layOut(Measure measure, MeasureDefinition definition) {
        definition.divisionIds().forEach(id -> add(measure, id, definition.dutyOf(id)));
    }

    /**
     * Adds parts, changes duties, and takes out divisions that have not begun.
     *
     * @return whether anything was changed
     * @throws RefusedException where a division to be taken out has reported, proved or been told something
     */
    boolean bringUpTo(OpenPlan stored, MeasureDefinition definition) {
        var wanted = definition.divisionIds();
        var before = stored.definition().divisionIds();
        var changed = remove(stored.parts().stream()
                .filter(row -> row.part() != null && !wanted.contains(row.part().divisionId()))
                .toList());
        for (var part : stored.assignments()) {
            var duty = definition.dutyOf(part.divisionId());
            if (wanted.contains(part.divisionId()) && part.duty() != duty) {
                audit.record(AuditAction.CHANGED, part.audited(), List.of(part.takeDuty(duty)));
                changed = true;
            }
        }
        for (var divisionId : wanted) {
            if (!before.contains(divisionId)) {
                add(stored.measure(), divisionId, definition.dutyOf(divisionId));
                changed = true;
            }
        }
        return changed;
    }

    private void add(Measure measure, long divisionId, Duty duty) {
        var part = assignments.save(new Assignment(measure, divisionId, duty));
        audit.record(AuditAction.CREATED, part.audited(), List.of(FieldChange.of("duty", null, duty)));
    }

    private boolean remove(List<PlannedPart> rows) {
        var reported = rows.stream().filter(PlannedPart::isReported).toList();
        if (!reported.isEmpty()) {
            throw refused(reported);
        }
        if (rows.isEmpty()) {
            return false;
        }
        for (var row : rows) {
            var part = part(row);
            audit.record(AuditAction.REMOVED, part.audited(), List.of(FieldChange.of("duty", part.duty(), null)));
            assignments.delete(part);
        }
        try {
            assignments.flush();
        } catch (DataIntegrityViolationException somethingHangsOnIt) {
            throw new RefusedException("plan.refused.meanwhile");
        }
        return true;
    }

    private RefusedException refused(List<PlannedPart> rows) {
        var ids = rows.stream().map(row -> part(row).divisionId()).collect(Collectors.toSet());
        var names = divisions.all().stream()
                .filter(division -> ids.contains(division.id()))
                .map(division -> division.name().th())
                .collect(Collectors.joining(", "));
        return new RefusedException("plan.refused.reported", names);
    }

    private static Assignment part(PlannedPart row) {
        return Objects.requireNonNull(row.part());
    }
}
