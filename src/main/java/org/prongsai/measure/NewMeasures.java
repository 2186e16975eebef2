package org.prongsai.measure;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.database.Violations;
import org.prongsai.shared.RefusedException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Adds measures by the rules of planning, whoever asks for them; the caller has checked who may. */
@Component
class NewMeasures {

    private final MeasureRepository measures;
    private final PlanRules rules;
    private final PlanParts parts;
    private final AuditTrail audit;

    NewMeasures(MeasureRepository measures, PlanRules rules, PlanParts parts, AuditTrail audit) {
        this.measures = measures;
        this.rules = rules;
        this.parts = parts;
        this.audit = audit;
    }

    /**
     * Adds a measure to a year that the caller holds; that its number is taken is found out when it is {@link #flush}ed.
     *
     * @param standing in force, or as a draft
     * @throws RefusedException where a rule of planning is broken
     */
    Measure add(MeasureDefinition given, Retirement standing) {
        var definition = rules.check(given, null);
        var measure = new Measure(definition);
        var changes = Stream.of(definition.changesFromNothing(), measure.take(standing))
                .flatMap(List::stream)
                .toList();
        measures.save(measure);
        audit.record(AuditAction.CREATED, measure.audited(), changes);
        parts.layOut(measure, definition);
        return measure;
    }

    /** @throws RefusedException where another measure of the year has the number */
    void flush(Measure measure) {
        try {
            measures.flush();
        } catch (DataIntegrityViolationException e) {
            throw Violations.isDuplicate(e) ? new RefusedException("plan.refused.taken", measure.number()) : e;
        }
    }
}
