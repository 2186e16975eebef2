package org.prongsai.measure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a year's measures from a plan or a published report. Measures are matched by their number; definitions are
 * brought up to date, while what a division has reported by itself is never overwritten.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class MeasureIntake {

    private final MeasureRepository measures;
    private final AssignmentRepository assignments;
    private final EvidenceRepository evidence;
    private final PlannableYear plannable;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    MeasureIntake(
            MeasureRepository measures,
            AssignmentRepository assignments,
            EvidenceRepository evidence,
            PlannableYear plannable,
            AuditTrail audit,
            CurrentUser currentUser,
            Clock clock) {
        this.measures = measures;
        this.assignments = assignments;
        this.evidence = evidence;
        this.plannable = plannable;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The measures of a year by number, to choose from. */
    public List<MeasureTitle> titles(int year) {
        return measures.titlesOf(year);
    }

    /** What {@link #take} would do, without doing it. */
    public List<IntakeEffect> compare(int year, List<PlannedMeasure> planned) {
        var known = known(year, planned);
        return planned.stream().map(known::effectOf).toList();
    }

    /**
     * Brings a year up to date with what comes from outside; taking the same again changes nothing. A division that is
     * new to a measure leads it only where nobody does; whoever leads already goes on leading.
     *
     * @return what was changed, measure by measure
     * @throws RefusedException where the year is closed or not kept, two measures carry one number, or one is
     *     retired
     */
    @Transactional
    public List<IntakeEffect> take(int year, List<PlannedMeasure> planned) {
        requireDistinct(planned);
        plannable.hold(year);
        var known = known(year, planned);
        known.requireInForce(planned);
        var effects = planned.stream().map(known::effectOf).toList();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var writer = new IntakeWriter(measures, assignments, evidence, audit, currentUser.username(), now);
        planned.forEach(p -> writer.write(known, p));
        return effects;
    }

    /**
     * Adds steps that a paper lost from its measure behind the others.
     *
     * @return the measure they were added to
     * @throws RefusedException where that year has no such measure or is closed
     */
    @Transactional
    public MeasureTitle addSteps(int year, long measureId, List<String> steps) {
        plannable.hold(year);
        var measure = measures.findById(measureId)
                .filter(found -> found.fiscalYear() == year)
                .orElseThrow(() -> new RefusedException("measure.refused.gone"));
        measure.requireInForce();
        audit.record(
                AuditAction.CHANGED,
                measure.audited(),
                measure.redefine(measure.definition().followedBy(steps)));
        return new MeasureTitle(measure.id(), measure.version(), measure.number(), measure.title());
    }

    private KnownYear known(int year, List<PlannedMeasure> planned) {
        var proven = planned.stream().anyMatch(PlannedMeasure::hasEvidence);
        return KnownYear.of(measures.ofYear(year), assignments.ofYear(year), proven ? addresses(year) : Map.of());
    }

    private Map<Long, Set<String>> addresses(int year) {
        return evidence.addressesOfYear(year).stream()
                .collect(Collectors.groupingBy(
                        Evidence::assignmentId,
                        Collectors.flatMapping(e -> Stream.ofNullable(e.address()), Collectors.toSet())));
    }

    private static void requireDistinct(List<PlannedMeasure> planned) {
        planned.stream()
                .map(p -> p.definition().number())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .forEach((number, times) -> {
                    if (times > 1) {
                        throw new RefusedException("measure.refused.number", number);
                    }
                });
    }
}
