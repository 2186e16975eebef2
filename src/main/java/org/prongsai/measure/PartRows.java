package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Pages of parts along an index. A year has few measures and many parts: what is asked of measures is answered once for
 * these, and a part is read only when it is on the page.
 */
@Component
class PartRows {

    private static final String BARE = """
            (select count(*) from Measure bare where bare.fiscalYear = :year and bare.retirement.retired = false
                and not exists (select 1 from Assignment other where other.measure = bare))
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
    Optional<List<MeasureRow>> page(MeasureFilter filter, LocalDate today, Pageable page) {
        var conditions = new RowConditions(filter, today);
        var hql = PAGE.formatted(conditions.parts(), PartOrder.of(page.getSort()));
        var query = entities.createQuery(hql, Line.class)
                .setParameter("offset", page.getOffset())
                .setParameter("size", page.getPageSize());
        conditions.parameters().forEach(query::setParameter);
        var lines = query.getResultList();
        var complete = conditions.askOfParts() || !lines.isEmpty() && lines.getFirst().bare == 0;
        return complete ? Optional.of(lines.stream().map(Line::row).toList()) : Optional.empty();
    }

    long count(MeasureFilter filter, LocalDate today) {
        var conditions = new RowConditions(filter, today);
        var hql = "select count(*)" + bare(conditions) + " from " + conditions.parts();
        var query = entities.createQuery(hql, Long.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    private static String bare(RowConditions conditions) {
        return conditions.askOfParts() ? "" : " + (select count(*) from " + conditions.bareMeasures() + ")";
    }
}
