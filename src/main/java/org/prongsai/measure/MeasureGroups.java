package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts the rows of a list by group, in one statement, and says in which order the groups come. */
@Component
class MeasureGroups {

    private static final String COUNTS = """
            count(*) as lines, count(case when a.status = COMPLETED then 1 end) as completed,
            count(case when a.status in (NOT_STARTED, IN_PROGRESS) and m.periodEnd < :today then 1 end) as overdue
            """;

    private static final String BY_DIVISION = "select d.id as id, d.name.th as th, d.name.en as en, " + COUNTS
            + MeasureRows.FROM + "%s group by d.id, d.name.th, d.name.en, d.position order by %s";

    private static final String BY_MEASURE = "select m.id as id, m.number as number, m.title as title, " + COUNTS
            + MeasureRows.FROM + "%s group by m.id, m.number, m.title order by %s";

    private static final String BY_POSITION = "d.position nulls first";
    private static final String BY_NUMBER = "m.number, m.id";

    private static final String HEADED_FIRST = "case when d.id in (:headed) then 0 else 1 end, ";

    private final EntityManager entities;

    MeasureGroups(EntityManager entities) {
        this.entities = entities;
    }

    /** The groups of these rows; of divisions, those come first that the reader heads. */
    List<MeasureGroup> of(MeasureFilter filter, LocalDate today, Grouping grouping, Set<Long> headed) {
        var order = order(grouping, headed);
        return switch (grouping) {
            case DIVISION ->
                read(BY_DIVISION, filter, today, order)
                        .map(MeasureGroups::division)
                        .toList();
            case MEASURE ->
                read(BY_MEASURE, filter, today, order)
                        .map(MeasureGroups::measure)
                        .toList();
            case NONE -> List.of();
        };
    }

    /** The order of groups, as rows that are grouped take it. */
    static RowOrder order(Grouping grouping, Set<Long> headed) {
        return switch (grouping) {
            case DIVISION ->
                headed.isEmpty()
                        ? new RowOrder(BY_POSITION, Map.of())
                        : new RowOrder(HEADED_FIRST + BY_POSITION, Map.of("headed", headed));
            case MEASURE -> new RowOrder(BY_NUMBER, Map.of());
            case NONE -> RowOrder.UNGROUPED;
        };
    }

    private Stream<Tuple> read(String select, MeasureFilter filter, LocalDate today, RowOrder order) {
        var conditions = new RowConditions(filter, today);
        var query = entities.createQuery(select.formatted(conditions.hql(), order.hql()), Tuple.class);
        conditions.parameters().forEach(query::setParameter);
        order.parameters().forEach(query::setParameter);
        return query.setParameter("today", today).getResultStream();
    }

    private static MeasureGroup division(Tuple line) {
        return MeasureGroup.ofDivision(
                line.get("id", Long.class),
                line.get("th", String.class),
                line.get("en", String.class),
                line.get("lines", Long.class),
                line.get("completed", Long.class),
                line.get("overdue", Long.class));
    }

    private static MeasureGroup measure(Tuple line) {
        return MeasureGroup.ofMeasure(
                line.get("id", Long.class),
                line.get("number", Integer.class),
                line.get("title", String.class),
                line.get("lines", Long.class),
                line.get("completed", Long.class),
                line.get("overdue", Long.class));
    }
}
