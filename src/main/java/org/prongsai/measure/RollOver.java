package org.prongsai.measure;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.audit.AuditTrail;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts a fiscal year from the one before: measures are carried on with their divisions, a year later and with nothing
 * reported yet. A measure is carried on once, however often and by whomever it is asked for.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class RollOver {

    private final MeasureRepository measures;
    private final AssignmentRepository assignments;
    private final PartsCarriedOn parts;
    private final FiscalYearService years;
    private final YearStates states;
    private final PlannableYear plannable;
    private final AssessmentService assessment;
    private final AuditTrail audit;

    RollOver(
            MeasureRepository measures,
            AssignmentRepository assignments,
            PartsCarriedOn parts,
            FiscalYearService years,
            YearStates states,
            PlannableYear plannable,
            AssessmentService assessment,
            AuditTrail audit) {
        this.measures = measures;
        this.assignments = assignments;
        this.parts = parts;
        this.years = years;
        this.states = states;
        this.plannable = plannable;
        this.assessment = assessment;
        this.audit = audit;
    }

    /**
     * What {@link #start} could carry on, without doing it.
     *
     * @throws RefusedException where the year is not kept, or the next one is closed
     */
    public RollOverPlan plan(int from) {
        var known = years.all().stream().collect(Collectors.toMap(YearView::year, Function.identity()));
        if (!known.containsKey(from)) {
            throw new RefusedException("year.refused.unknown", from);
        }
        var next = known.get(from + 1);
        if (next != null && next.isClosed()) {
            throw new RefusedException("year.refused.closed", next.year());
        }
        var source = read(from);
        return new RollOverPlan(
                from,
                from + 1,
                next == null ? null : next.state(),
                source.frameworkYear(),
                source.taken(),
                source.candidates());
    }

    /**
     * Carries measures on in the next year, which is added as a planned one where it is not kept yet.
     *
     * @param chosen identifiers of measures of that year
     * @throws RefusedException where the year is not kept, or the next one is closed; nothing is stored then
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public RollOverResult start(int from, Set<Long> chosen) {
        var next = states.startAfter(from);
        plannable.hold(next.year());
        var source = read(from);
        var writer = new RollOverWriter(source, next.year(), measures, audit);
        var done = writer.write(chosen);
        if (!writer.successors().isEmpty()) {
            parts.copy(from, writer.successors());
        }
        var gone = new HashSet<>(chosen);
        source.measures().forEach(m -> gone.remove(m.id()));
        return new RollOverResult(next.year(), done, gone.size());
    }

    private RollOverSource read(int from) {
        var divisions = assignments.summariesOf(from).stream()
                .collect(Collectors.toMap(PartSummary::measureId, Function.identity()));
        return new RollOverSource(
                measures.toRollOver(from), divisions, measures.numbersOf(from + 1), assessment.frameworkFor(from + 1));
    }
}
