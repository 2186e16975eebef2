package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.measure.MeasureFilter.Urgency;
import org.prongsai.shared.ThaiText;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The one query behind every list of measures: a page of rows, or their number, in one statement each. */
@Component
class MeasureRows {

    private static final String ROW = """
            select new org.prongsai.measure.MeasureRow(
                m.id, m.number, m.title, m.periodStart, m.periodEnd,
                (select listagg(cast(l.indicator as string), ' ') within group (order by l.indicator)
                    from Measure own join own.link l where own.id = m.id),
                (select count(*) from Assignment lead where lead.measure = m and lead.duty = LEAD),
                a.id, d.id, d.name.th, d.name.en, a.duty, a.status,
                (select count(*) from Evidence e where e.assignmentId = a.id),
                a.changedAt)
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

    private static final String FROM = """
            from Measure m
            left join Assignment a on a.measure = m
            left join Division d on d.id = a.divisionId
            where\s""";

    private static final Map<String, String> SORTABLE = Map.of(
            "division", "d.position",
            "number", "m.number",
            "period", "m.periodEnd",
            "status",
                    "case a.status when NOT_STARTED then 0 when IN_PROGRESS then 1 when COMPLETED then 2"
                            + " when UNABLE then 3 end",
            "indicator", "(select min(l.indicator) from Measure own join own.link l where own.id = m.id)",
            "evidence", "(select count(*) from Evidence e where e.assignmentId = a.id)",
            "changed", "a.changedAt");

    private static final String TIE_BREAK = "d.position nulls first, m.number, m.id";

    private final EntityManager entities;

    MeasureRows(EntityManager entities) {
        this.entities = entities;
    }

    List<MeasureRow> page(MeasureFilter filter, LocalDate today, Pageable page) {
        var parameters = new HashMap<String, Object>();
        var order = order(page.getSort());
        var cut = PAGE.formatted(FROM, conditions(filter, today, parameters), order);
        parameters.put("offset", page.getOffset());
        parameters.put("size", page.getPageSize());
        return bind(entities.createQuery(ROW.formatted(cut, order), MeasureRow.class), parameters)
                .getResultList();
    }

    long count(MeasureFilter filter, LocalDate today) {
        var parameters = new HashMap<String, Object>();
        var hql = "select count(*) " + FROM + conditions(filter, today, parameters);
        return bind(entities.createQuery(hql, Long.class), parameters).getSingleResult();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String order(Sort sort) {
        var chosen = sort.stream()
                .filter(s -> SORTABLE.containsKey(s.getProperty()))
                .map(s -> SORTABLE.get(s.getProperty()) + (s.isAscending() ? " asc" : " desc") + " nulls last, ")
                .collect(Collectors.joining());
        return chosen + TIE_BREAK;
    }

    private static String conditions(MeasureFilter filter, LocalDate today, Map<String, Object> parameters) {
        var all = new ArrayList<String>();
        all.add("m.fiscalYear = :year");
        parameters.put("year", filter.year());
        if (filter.divisionId() != null) {
            all.add("a.divisionId = :division");
            parameters.put("division", filter.divisionId());
        }
        if (filter.status() != null) {
            all.add("a.status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.indicator() != null) {
            all.add("exists (select 1 from Measure own join own.link l"
                    + " where own.id = m.id and l.indicator = :indicator)");
            parameters.put("indicator", filter.indicator());
        }
        if (filter.unowned()) {
            all.add("not exists (select 1 from Assignment lead where lead.measure = m and lead.duty = LEAD)");
        }
        if (filter.unfinished() || filter.urgency() != null) {
            all.add("a.status in (NOT_STARTED, IN_PROGRESS)");
        }
        if (filter.urgency() == Urgency.OVERDUE) {
            all.add("m.periodEnd < :today");
            parameters.put("today", today);
        } else if (filter.urgency() == Urgency.DUE_SOON) {
            all.add("m.periodEnd between :today and :soon");
            parameters.put("today", today);
            parameters.put("soon", today.plusDays(Deadline.SOON_DAYS));
        }
        if (filter.changedSince() != null) {
            all.add("a.id in (select cast(e.objectId as Long) from AuditEntry e"
                    + " where e.objectType = 'assignment' and e.occurredAt >= :since)");
            parameters.put("since", filter.changedSince());
        }
        var words = ThaiText.searchable(filter.text());
        if (!words.isEmpty()) {
            all.add("m.searchText like :words escape '\\'");
            parameters.put("words", "%" + words.replaceAll("[\\\\%_]", "\\\\$0") + "%");
        }
        return String.join(" and ", all);
    }
}
