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
    private final PlannableYear year;
    private final AuditTrail audit;

    NewMeasures(MeasureRepository measures, PlanRules rules, PlanParts parts, PlannableYear year, AuditTrail audit) {
        this.measures = measures;
        this.rules = rules;
        this.parts = parts;
        this.year = year;
        this.audit = audit;
    }

    /**
     * Adds a measure to a year.
     *
     * @param standing in force, or as a draft
     * @return its identifier
     * @throws RefusedException where the year is closed or not kept, the number is taken, or a rule of planning is broken
     */
    long add(MeasureDefinition given, Retirement standing) {
        year.hold(given.fiscalYear());
        var definition = rules.check(given, null);
        var measure = new Measure(definition);
        var changes = Stream.of(definition.changesFromNothing(), measure.take(standing))
                .flatMap(List::stream)
                .toList();
        measures.save(measure);
        audit.record(AuditAction.CREATED, measure.audited(), changes);
        parts.layOut(measure, definition);
        flush(measure);
        return measure.id();
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
