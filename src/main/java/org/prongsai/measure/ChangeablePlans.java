package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.prongsai.database.HeldValue;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.RefusedException;
import org.springframework.stereotype.Repository;

/**
 * Reads plans that are about to change and holds their year where it stands until the transaction ends, in one statement:
 * whoever closes the year waits, and whoever plans while it is being closed is told.
 */
@Repository
class ChangeablePlans {

    private final EntityManager entities;
    private final String one;
    private final String inOrder;
    private final String number;

    ChangeablePlans(EntityManager entities, HeldValue held) {
        this.entities = entities;
        this.one = "select new org.prongsai.measure.HeldPart(%s, %s) %s"
                .formatted(PlanRepository.PART, state(held, "m.fiscalYear"), PlanRepository.OF_MEASURE);
        this.inOrder = """
                select new org.prongsai.measure.HeldMeasure(m, %s)
                from Measure own join Measure m on m.fiscalYear = own.fiscalYear left join fetch m.link
                where own.id = :id and m.retirement.retired = false order by m.number
                """.formatted(state(held, "own.fiscalYear"));
        this.number = """
                select new org.prongsai.measure.HeldNumber(
                    (select coalesce(max(m.number), 0) + 1 from Measure m where m.fiscalYear = y.beYear), %s)
                from YearEntry y where y.beYear = :year""".formatted(state(held, "y.beYear"));
    }

    private static String state(HeldValue held, String year) {
        return held.of("select y.state from fiscal_year y where y.be_year = ?", year, "String");
    }

    /**
     * A measure with its parts.
     *
     * @throws RefusedException where it is gone, or its year closed
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody changed it since this version
     */
    OpenPlan open(long measureId, int version) {
        var rows = entities.createQuery(one, HeldPart.class)
                .setParameter("id", measureId)
                .getResultList();
        var open = OpenPlan.of(rows.stream().map(HeldPart::planned).toList())
                .orElseThrow(() -> new RefusedException("measure.refused.gone"));
        open.measure().requireVersion(version);
        requireNotClosed(open.measure(), rows.getFirst().year());
        return open;
    }

    /**
     * The measures in force of the year to which one belongs, in their order; none where that one is gone.
     *
     * @throws RefusedException where the year is closed
     */
    List<Measure> beside(long measureId) {
        var rows = entities.createQuery(inOrder, HeldMeasure.class)
                .setParameter("id", measureId)
                .getResultList();
        rows.stream().findFirst().ifPresent(first -> requireNotClosed(first.measure(), first.year()));
        return rows.stream().map(HeldMeasure::measure).distinct().toList();
    }

    /**
     * The number behind the highest of a year.
     *
     * @throws RefusedException where the year is closed or not kept
     */
    int nextNumber(int year) {
        return entities.createQuery(number, HeldNumber.class)
                .setParameter("year", year)
                .getResultStream()
                .filter(held -> !isClosed(held.year()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("measure.refused.year", year))
                .next();
    }

    private static void requireNotClosed(Measure measure, String year) {
        if (isClosed(year)) {
            throw new RefusedException("measure.refused.year", measure.fiscalYear());
        }
    }

    private static boolean isClosed(String year) {
        return YearState.valueOf(year) == YearState.CLOSED;
    }
}
