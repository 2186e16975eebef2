package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/**
 * Pages of parts along an index. A year has few measures and many parts: what is asked of measures is answered once for
 * these, and a part is read only when it is on the page.
 */
@Component
class PartRows {

    private static final String BARE = """
            (select count(*) from Measure bare
                where bare.fiscalYear = :year and bare.retirement.retired = false and bare.figures.partCount = 0)
            """;

    private static final String PAGE =
            "select new org.prongsai.measure.PartRows$Line(" + MeasureRows.ROW + ", " + BARE + """
            )
            from (
                select a.id as part from %1$s
                order by %2$s
                offset :offset rows fetch first :size rows only) page
            join Assignment a on a.id = page.part
            join a.measure m
            join Division d on d.id = a.divisionId
            order by %2$s
            """;

    private final EntityManager entities;

    PartRows(EntityManager entities) {
        this.entities = entities;
    }

    /** A row, and how many measures of the year have no part. */
    record Line(MeasureRow row, long bare) {}

    /** A page, empty where measures without parts belong among them. */
    Optional<List<MeasureRow>> page(MeasureFilter filter, LocalDate today, Pageable page, RowOrder groups) {
        var conditions = new RowConditions(filter, today).without(groups.without());
        var hql = PAGE.formatted(conditions.parts(), PartOrder.of(groups, page.getSort()));
        var lines = conditions
                .bind(entities.createQuery(hql, Line.class))
                .setParameter("offset", page.getOffset())
                .setParameter("size", page.getPageSize())
                .getResultList();
        var complete = lines.isEmpty()
                ? bareOf(conditions) == 0
                : lines.getFirst().bare == 0 || conditions.askOfParts() && isAlike(groups, page.getSort());
        return complete ? Optional.of(lines.stream().map(Line::row).toList()) : Optional.empty();
    }

    /**
     * Whether rows come in the same order as among measures without parts. Some stretches of a grouped list have such
     * measures in them and some have not, so that otherwise rows would come twice or never.
     */
    private static boolean isAlike(RowOrder groups, Sort sort) {
        return groups.isUngrouped() || PartOrder.isUsual(sort);
    }

    private long bareOf(RowConditions conditions) {
        if (conditions.askOfParts()) {
            return 0;
        }
        var hql = "select count(*) from " + conditions.bareMeasures();
        return conditions.bind(entities.createQuery(hql, Long.class)).getSingleResult();
    }

    long count(MeasureFilter filter, LocalDate today) {
        var conditions = new RowConditions(filter, today);
        var hql = conditions.askOfMeasuresOnly()
                ? "select sum(case when m.figures.partCount = 0 then 1 else m.figures.partCount end) from "
                        + conditions.measures()
                : "select count(*)" + conditions.andBare() + " from " + conditions.countedParts();
        var count = conditions.bind(entities.createQuery(hql, Long.class)).getSingleResult();
        return count == null ? 0 : count;
    }
}
