package org.prongsai.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.PlannedMeasure.Result;

/** Writes one measure after the other, each with its lines in the audit trail. */
final class IntakeWriter {

    private final MeasureRepository measures;
    private final AssignmentRepository assignments;
    private final EvidenceRepository evidence;
    private final AuditTrail audit;
    private final String by;
    private final Instant at;

    IntakeWriter(
            MeasureRepository measures,
            AssignmentRepository assignments,
            EvidenceRepository evidence,
            AuditTrail audit,
            String by,
            Instant at) {
        this.measures = measures;
        this.assignments = assignments;
        this.evidence = evidence;
        this.audit = audit;
        this.by = by;
        this.at = at;
    }

    void write(KnownYear known, PlannedMeasure planned) {
        var definition = planned.definition();
        var measure = known.measure(definition.number());
        if (measure == null) {
            measure = measures.save(new Measure(definition));
            audit.record(
                    AuditAction.IMPORTED,
                    measure.audited(),
                    List.of(FieldChange.of("title", null, definition.title())));
        } else {
            var changes = measure.redefine(definition.amending(measure.definition()));
            if (!changes.isEmpty()) {
                audit.record(AuditAction.IMPORTED, measure.audited(), changes);
                measures.flush();
            }
            measure.figures()
                    .count(
                            known.partsBeside(measure, definition.divisionIds()),
                            known.hasLeadOnce(measure, definition));
        }
        for (var divisionId : definition.divisionIds()) {
            writePart(known, measure, planned, divisionId);
        }
    }

    private void writePart(KnownYear known, Measure measure, PlannedMeasure planned, long divisionId) {
        var changes = new ArrayList<FieldChange>();
        var part = known.part(measure, divisionId);
        if (part == null) {
            var duty = known.hasLead(measure)
                    ? Duty.SUPPORTING
                    : planned.definition().dutyOf(divisionId);
            part = assignments.save(new Assignment(measure, divisionId, duty));
            changes.add(FieldChange.of("duty", null, duty));
        }
        var result = planned.results().get(divisionId);
        if (result != null && planned.fills(part)) {
            changes.addAll(fill(part, result, known.missingEvidence(part, result)));
        }
        if (!changes.isEmpty()) {
            audit.record(AuditAction.IMPORTED, part.audited(), changes);
        }
    }

    private List<FieldChange> fill(Assignment part, Result result, List<String> addresses) {
        var changes = new ArrayList<FieldChange>();
        if (!part.differences(result).isEmpty()) {
            changes.addAll(part.fill(result, by, at));
        }
        for (var address : addresses) {
            evidence.save(new Evidence(part.id(), address, by, at));
            changes.add(Evidence.added(address));
        }
        return changes;
    }
}
