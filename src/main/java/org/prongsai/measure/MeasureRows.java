package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The one query behind every list of measures: a page of rows, or their number, in one statement each. */
@Component
class MeasureRows {

    static final String ROW = """
            new org.prongsai.measure.MeasureRow(
                m.id, m.number, m.title, m.periodStart, m.periodEnd,
                (select listagg(cast(l.indicator as string), ' ') within group (order by l.indicator)
                    from Measure own join own.link l where own.id = m.id),
                m.figures.led,
                a.id, d.id, d.name.th, d.name.en, a.duty, a.status,
                (select count(*) from Evidence e where e.assignmentId = a.id),
                (select count(*) from Note n where n.question = OPEN and n.assignmentId = a.id),
                a.changedAt)
            """;

    private static final String OF_ALL = "select " + ROW + """
            from (%s) page
            join Measure m on m.id = page.measure
            left join Assignment a on a.id = page.part
            left join Division d on d.id = a.divisionId
            order by %s
            """;

    /** The page is cut out first, so that what costs a look-up a row is looked up for its rows only. */
    private static final String PAGE = """
            select m.id as measure, a.id as part %s%s
            order by %s
            offset :offset rows fetch first :size rows only
            """;

    static final String FROM = """
            from Measure m
            left join Assignment a on a.measure = m
            left join Division d on d.id = a.divisionId
            where\s""";

    private static final Map<String, String> SORTABLE = Map.of(
            "division", "d.position",
            "number", "m.number",
            "period", "m.periodEnd",
            "status", "a.progress",
            "indicator", "nullif(m.figures.firstIndicator, " + LinkList.BEHIND_ALL + ")",
            "changed", "a.changedAt");

    private static final String TIE_BREAK = "d.position nulls first, m.number, m.id";

    private final EntityManager entities;
    private final PartRows parts;

    MeasureRows(EntityManager entities, PartRows parts) {
        this.entities = entities;
        this.parts = parts;
    }

    List<MeasureRow> page(MeasureFilter filter, LocalDate today, Pageable page) {
        return page(filter, today, page, RowOrder.UNGROUPED);
    }

    List<MeasureRow> page(MeasureFilter filter, LocalDate today, Pageable page, RowOrder groups) {
        return parts.page(filter, today, page, groups).orElseGet(() -> pageOfAll(filter, today, page, groups));
    }

    /** Slower, and needed where measures that have no part take their place among the parts. */
    private List<MeasureRow> pageOfAll(MeasureFilter filter, LocalDate today, Pageable page, RowOrder groups) {
        var conditions = new RowConditions(filter, today).without(groups.without());
        var order = groups.before(order(page.getSort()));
        var cut = PAGE.formatted(FROM, conditions.hql(), order);
        var query = conditions.bind(entities.createQuery(OF_ALL.formatted(cut, order), MeasureRow.class));
        return query.setParameter("offset", page.getOffset())
                .setParameter("size", page.getPageSize())
                .getResultList();
    }

    long count(MeasureFilter filter, LocalDate today) {
        return parts.count(filter, today);
    }

    /** The first parts of these divisions that the filter lets through. */
    List<Long> partsOf(Set<Long> divisions, MeasureFilter filter, LocalDate today, int most) {
        var conditions = new RowConditions(filter, today);
        var hql = "select a.id from " + conditions.parts() + " and a.divisionId in (:own) order by a.keys.number, a.id";
        return conditions
                .bind(entities.createQuery(hql, Long.class))
                .setParameter("own", divisions)
                .setMaxResults(most)
                .getResultList();
    }

    long countPartsOf(Set<Long> divisions, MeasureFilter filter, LocalDate today) {
        var conditions = new RowConditions(filter, today);
        var hql = "select count(*) from " + conditions.parts() + " and a.divisionId in (:own)";
        return conditions
                .bind(entities.createQuery(hql, Long.class))
                .setParameter("own", divisions)
                .getSingleResult();
    }

    private static String order(Sort sort) {
        var chosen = sort.stream()
                .filter(s -> SORTABLE.containsKey(s.getProperty()))
                .map(s -> SORTABLE.get(s.getProperty())
                        + (s.isAscending() ? " asc" : " desc")
                        + PartOrder.nulls(s.getProperty(), s.isAscending())
                        + ", ")
                .collect(Collectors.joining());
        return chosen + TIE_BREAK;
    }
}
