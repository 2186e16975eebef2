package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a year, kept by administrators as long as the year is not closed. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class MeasurePlanning {

    /** Letters of the reason for which a measure is retired. */
    public static final int LONGEST_REASON = 1_000;

    private final PlanRepository plans;
    private final NewMeasures added;
    private final TopicRepository topics;
    private final PlanRules rules;
    private final PlanParts parts;
    private final PlannableYear year;
    private final ChangeablePlans changeable;
    private final EntityManager entities;
    private final AuditTrail audit;

    MeasurePlanning(
            PlanRepository plans,
            NewMeasures added,
            TopicRepository topics,
            PlanRules rules,
            PlanParts parts,
            PlannableYear year,
            ChangeablePlans changeable,
            EntityManager entities,
            AuditTrail audit) {
        this.plans = plans;
        this.added = added;
        this.topics = topics;
        this.rules = rules;
        this.parts = parts;
        this.year = year;
        this.changeable = changeable;
        this.entities = entities;
        this.audit = audit;
    }

    /** The number behind the highest of a year; numbers of retired measures stay taken. */
    public int nextNumber(int year) {
        return plans.nextNumber(year);
    }

    /** The topics of the official analysis, by number. */
    public List<TopicView> topics() {
        return topics.all();
    }

    /** A measure to be edited; empty where there is none of this id. */
    public Optional<MeasurePlan> find(long measureId) {
        return plans.open(measureId).map(OpenPlan::toView);
    }

    /**
     * Adds a measure to the plan of a year.
     *
     * @return its identifier
     * @throws RefusedException where the year is closed or not kept, the number is taken, or a rule of planning is broken
     */
    @Transactional
    public long create(MeasureDefinition given) {
        year.hold(given.fiscalYear());
        var measure = added.add(given, Retirement.NONE);
        added.flush(measure);
        return measure.id();
    }

    /**
     * Changes what is planned. Whatever is changed, it counts as a change of the measure, so that of two administrators
     * who edit at once one is told.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody changed it in between
     * @throws RefusedException where the measure is gone or retired, its year is closed, the number is taken, a division
     *     to be taken out has reported already, or a rule of planning is broken
     */
    @Transactional
    public void change(long measureId, int version, MeasureDefinition given) {
        var open = changeable.open(measureId, version);
        var measure = open.measure();
        measure.retirement().requirePlannable(measure.number());
        var definition = rules.check(given, open.definition());
        var changes = measure.redefine(definition);
        var counted = measure.figures().count(definition);
        if (!changes.isEmpty()) {
            added.flush(measure);
            audit.record(AuditAction.CHANGED, measure.audited(), changes);
        }
        if (parts.bringUpTo(open, definition) && changes.isEmpty() && !counted) {
            entities.lock(measure, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        }
    }

    /**
     * Leaves a measure out of the plan, its number and history kept; a draft is turned down so.
     *
     * @param reason 1 to 1,000 characters
     * @throws RefusedException where the measure is gone or retired already, its year is closed, or no reason is given
     */
    @Transactional
    public void retire(long measureId, int version, String reason) {
        var measure = changeable.open(measureId, version).measure();
        measure.retirement().requirePlannable(measure.number());
        record(measure, measure.take(Retirement.because(ThaiText.trimmed(reason))));
    }

    /**
     * Takes a retired measure back into the plan, or a draft into it; nothing where it is in force.
     *
     * @throws RefusedException where the measure is gone or its year is closed
     */
    @Transactional
    public void bringBack(long measureId, int version) {
        var measure = changeable.open(measureId, version).measure();
        if (measure.retirement().retired()) {
            record(measure, measure.take(Retirement.NONE));
        }
    }

    private void record(Measure measure, List<FieldChange> changes) {
        audit.record(AuditAction.CHANGED, measure.audited(), changes);
    }
}
