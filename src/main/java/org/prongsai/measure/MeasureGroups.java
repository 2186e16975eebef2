package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts the rows of a list by group, in one statement, and says in which order the groups come. */
@Component
class MeasureGroups {

    /** Counted along an index before the few divisions are looked up; with the measures in which nobody takes part. */
    private static final String BY_DIVISION = """
            select d.id as id, d.name.th as th, d.name.en as en, p.lines as lines, p.completed as completed,
                p.overdue as overdue, %2$s as bare
            from (
                select a.divisionId as division, count(*) as lines,
                    count(case when a.progress = 2 then 1 end) as completed,
                    count(case when a.progress < 2 and a.keys.periodEnd < :today then 1 end) as overdue
                from %1$s group by a.divisionId) p
            join Division d on d.id = p.division
            order by d.position
            """;

    /** A measure has one number in a year, and parts lie together by number in an index. */
    private static final String BY_MEASURE = """
            select m.id as id, m.number as number, m.title as title, p.lines as lines, p.completed as completed,
                p.overdue as overdue
            from (
                select min(a.measure.id) as measure, count(*) as lines,
                    count(case when a.status = COMPLETED then 1 end) as completed,
                    count(case when a.status in (NOT_STARTED, IN_PROGRESS) and a.keys.periodEnd < :today then 1 end)
                        as overdue
                from %s group by a.keys.fiscalYear, a.keys.retired, a.keys.number) p
            join Measure m on m.id = p.measure
            """;

    private static final String BARE = """
            select m.id as id, m.number as number, m.title as title, 1L as lines, 0L as completed, 0L as overdue
            from\s""";

    static final String BY_POSITION = "d.position nulls first";
    private static final String BY_NUMBER = "m.number, m.id";

    private final EntityManager entities;

    MeasureGroups(EntityManager entities) {
        this.entities = entities;
    }

    /** The groups of these rows; of divisions, those come first that the reader heads. */
    List<MeasureGroup> of(MeasureFilter filter, LocalDate today, Grouping grouping, Set<Long> headed) {
        var conditions = new RowConditions(filter, today);
        return switch (grouping) {
            case DIVISION -> byDivision(conditions, today, headed);
            case MEASURE -> byMeasure(conditions, today);
            case NONE -> List.of();
        };
    }

    private List<MeasureGroup> byMeasure(RowConditions conditions, LocalDate today) {
        var hql = BY_MEASURE.formatted(conditions.countedParts());
        var lines = new ArrayList<>(conditions
                .bind(entities.createQuery(hql, Tuple.class))
                .setParameter("today", today)
                .getResultList());
        if (!conditions.askOfParts()) {
            var bare = BARE + conditions.bareMeasures();
            lines.addAll(
                    conditions.bind(entities.createQuery(bare, Tuple.class)).getResultList());
        }
        lines.sort(Comparator.comparing(line -> line.get("number", Integer.class)));
        return lines.stream().map(MeasureGroups::measure).toList();
    }

    private List<MeasureGroup> byDivision(RowConditions conditions, LocalDate today, Set<Long> headed) {
        var bare = conditions.askOfParts() ? "0" : "(select count(*) from " + conditions.bareMeasures() + ")";
        var lines = conditions
                .bind(entities.createQuery(BY_DIVISION.formatted(conditions.countedParts(), bare), Tuple.class))
                .setParameter("today", today)
                .getResultList();
        var groups = lines.stream()
                .map(MeasureGroups::division)
                .sorted(Comparator.comparing(group -> !headed.contains(group.id())))
                .collect(Collectors.toCollection(ArrayList::new));
        var nobodys = lines.isEmpty()
                ? bareAlone(conditions)
                : lines.getFirst().get("bare", Number.class).longValue();
        if (nobodys > 0) {
            var place = (int)
                    groups.stream().filter(group -> headed.contains(group.id())).count();
            groups.add(place, MeasureGroup.ofDivision(null, null, null, nobodys, 0, 0));
        }
        return groups;
    }

    /** Asked only where there is no group that could tell. */
    private long bareAlone(RowConditions conditions) {
        if (conditions.askOfParts()) {
            return 0;
        }
        var hql = "select count(*) from " + conditions.bareMeasures();
        return conditions.bind(entities.createQuery(hql, Long.class)).getSingleResult();
    }

    /** By number of the measure; which of them is not asked where all rows are of one. */
    static RowOrder byMeasure(MeasureFilter filter) {
        return new RowOrder(BY_NUMBER, filter.measures().size() == 1 ? "" : PartOrder.NUMBER, Set.of());
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
