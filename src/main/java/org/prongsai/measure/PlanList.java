package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a year as a list, in one statement a page. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class PlanList {

    private static final String LINE = """
            select new org.prongsai.measure.PlanLine(m.id, m.version, m.number, m.title, m.periodStart, m.periodEnd,
                d.name.th, d.name.en,
                (select listagg(coalesce(l.code, cast(l.indicator as string)), ' ')
                    within group (order by l.indicator, l.code)
                    from Measure own join own.link l where own.id = m.id),
                (select count(*) from Assignment p where p.measure = m),
                m.retirement.reason, m.retirement.draft)
            from Measure m
            left join Assignment a on a.measure = m and a.duty = LEAD
            left join Division d on d.id = a.divisionId
            """;

    private static final String LISTED = """
            where m.fiscalYear = :year
            and (:retired = true or m.retirement.retired = false or m.retirement.draft = true)
            """;

    private final EntityManager entities;

    PlanList(EntityManager entities) {
        this.entities = entities;
    }

    /** A page of the lines that a filter lets through, by number. */
    public List<PlanLine> page(PlanFilter filter, Pageable page) {
        return query(LINE, " order by m.number", PlanLine.class, filter)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    public long count(PlanFilter filter) {
        return query("select count(*) from Measure m ", "", Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, PlanFilter filter) {
        var since = filter.changedSince();
        var changed = since == null ? "" : "and " + ChangedParts.PLAN_SINCE;
        var query = entities.createQuery(select + LISTED + changed + order, type)
                .setParameter("year", filter.year())
                .setParameter("retired", filter.retired());
        return since == null ? query : query.setParameter("since", since);
    }
}
