package org.prongsai.measure;

import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditTrail.Event;
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

    private final ChangeablePlans plans;
    private final Renumbering renumbering;
    private final AuditTrail audit;

    PlanOrder(ChangeablePlans plans, Renumbering renumbering, AuditTrail audit) {
        this.plans = plans;
        this.renumbering = renumbering;
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
        var year = plans.beside(measureId);
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
        var year = plans.beside(measureId);
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
        year.get(from).requireVersion(version);
        if (from == to) {
            return;
        }
        var between = year.subList(Math.min(from, to), Math.max(from, to) + 1);
        var line = from < to ? between : between.reversed();
        renumbering.moveToEnd(line);
        audit.recordAll(IntStream.range(0, line.size())
                .mapToObj(i -> event(
                        line.get(i), line.get(i == 0 ? line.size() - 1 : i - 1).number()))
                .toList());
    }

    private static Event event(Measure measure, int number) {
        var before = measure.definition();
        return new Event(AuditAction.CHANGED, measure.audited(), before.changesTo(before.numbered(number)));
    }
}
