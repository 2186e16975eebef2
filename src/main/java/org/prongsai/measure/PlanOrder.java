package org.prongsai.measure;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The order of a year's measures. The numbers in use stay the same, and so do gaps between them: the measures between
 * the old place and the new one move up or down by one number. Retired measures keep theirs.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class PlanOrder {

    private final PlanRepository plans;
    private final PlannableYear plannable;
    private final AuditTrail audit;

    PlanOrder(PlanRepository plans, PlannableYear plannable, AuditTrail audit) {
        this.plans = plans;
        this.plannable = plannable;
        this.audit = audit;
    }

    /**
     * Moves a measure by some places, upwards where negative; no further than to the end.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody changed it in between
     * @throws RefusedException where the measure is gone or retired, or its year is closed
     */
    @Transactional
    public void move(long measureId, int version, int places) {
        var year = plans.inForceBeside(measureId);
        var from = indexOf(year, measureId);
        shift(year, from, Math.clamp((long) from + places, 0, year.size() - 1), version);
    }

    /**
     * Moves a measure next to another one of its year.
     *
     * @param behind whether it comes after the other
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody changed it in between
     * @throws RefusedException where one of them is gone or retired, or their year is closed
     */
    @Transactional
    public void place(long measureId, int version, long otherId, boolean behind) {
        var year = plans.inForceBeside(measureId);
        var from = indexOf(year, measureId);
        var other = indexOf(year, otherId);
        var gap = behind ? other + 1 : other;
        shift(year, from, gap > from ? gap - 1 : gap, version);
    }

    private static int indexOf(List<Measure> year, long measureId) {
        return IntStream.range(0, year.size())
                .filter(i -> year.get(i).id() == measureId)
                .findFirst()
                .orElseThrow(() -> new RefusedException("measure.refused.gone"));
    }

    private void shift(List<Measure> year, int from, int to, int version) {
        var moved = year.get(from);
        moved.requireVersion(version);
        plannable.hold(moved.fiscalYear());
        if (from == to) {
            return;
        }
        var shifted = year.subList(Math.min(from, to), Math.max(from, to) + 1);
        var numbers = shifted.stream().map(Measure::number).toList();
        plans.vacate(shifted.stream().map(Measure::id).toList());
        Collections.rotate(shifted, from < to ? -1 : 1);
        for (var i = 0; i < numbers.size(); i++) {
            var measure = shifted.get(i);
            var changes = measure.redefine(measure.definition().numbered(numbers.get(i)));
            audit.record(AuditAction.CHANGED, measure.audited(), changes);
        }
    }
}
