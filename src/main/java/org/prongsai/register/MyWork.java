package org.prongsai.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.BulkService;
import org.prongsai.measure.ChangedParts;
import org.prongsai.measure.Deadline;
import org.prongsai.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the divisions that the acting person heads, most urgent first; nobody else's. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MyWork {

    private static final String COUNTS = """
            select new org.prongsai.register.WorkCounts(
                count(case when a.status in (NOT_STARTED, IN_PROGRESS) and a.keys.periodEnd < :today then 1 end),
                count(case when a.status in (NOT_STARTED, IN_PROGRESS)
                    and a.keys.periodEnd between :today and :soon then 1 end),
                count(case when a.status = IN_PROGRESS then 1 end),
                count(case when a.status = NOT_STARTED then 1 end),
                count(case when a.status = COMPLETED then 1 end),
                count(case when a.status = UNABLE then 1 end),
                count(case when a.status = IN_PROGRESS and a.keys.periodEnd > :soon then 1 end))
            from Assignment a
            where a.keys.fiscalYear = :year and a.keys.retired = false and a.divisionId in (:divisions) and %s
            """;

    private static final String ORDER = """
            case when a.status not in (NOT_STARTED, IN_PROGRESS) then 4
                when a.keys.periodEnd < :today then 0 when a.keys.periodEnd <= :soon then 1
                when a.status = IN_PROGRESS then 2 else 3 end,
            a.keys.periodEnd, a.keys.number, a.divisionId
            """;

    private static final String PARTS = """
            from Assignment a
            where a.keys.fiscalYear = :year and a.keys.retired = false and a.divisionId in (:divisions) and %s and %s
            order by %s
            """;

    /** The page is cut out first, so that what costs a look-up a row is looked up for its rows only. */
    private static final String PAGE = """
            select new org.prongsai.register.WorkItem(
                m.id, m.number, m.title, m.periodEnd,
                (select listagg(cast(l.indicator as string), ' ') within group (order by l.indicator)
                    from Measure own join own.link l where own.id = m.id),
                a.id, a.version, d.id, d.name.th, d.name.en, a.status,
                (select count(*) from Evidence e where e.assignmentId = a.id),
                (select count(*) from Note n where n.question = OPEN and n.assignmentId = a.id))
            from (select a.id as part %s offset :offset rows fetch first :size rows only) page
            join Assignment a on a.id = page.part
            join a.measure m
            join Division d on d.id = a.divisionId
            order by %s
            """;

    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Clock clock;

    MyWork(EntityManager entities, CurrentUser currentUser, Clock clock) {
        this.entities = entities;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public WorkCounts counts(WorkFilter filter) {
        var own = own(filter.division());
        if (own.isEmpty()) {
            return WorkCounts.NONE;
        }
        var counts = COUNTS.formatted(changed(filter));
        return bind(entities.createQuery(counts, WorkCounts.class), filter, own).getSingleResult();
    }

    public List<WorkItem> page(WorkFilter filter, WorkGroup group, int offset, int size) {
        var own = own(filter.division());
        if (own.isEmpty()) {
            return List.of();
        }
        var page = PAGE.formatted(PARTS.formatted(group.condition(), changed(filter), ORDER), ORDER);
        return bind(entities.createQuery(page, WorkItem.class), filter, own)
                .setParameter("offset", offset)
                .setParameter("size", size)
                .getResultList();
    }

    /** All of a heap, to be changed together; one more than may be changed at once tells that there are too many. */
    public List<Long> parts(WorkFilter filter, WorkGroup group) {
        var own = own(filter.division());
        if (own.isEmpty()) {
            return List.of();
        }
        var parts = "select a.id " + PARTS.formatted(group.condition(), changed(filter), ORDER);
        return bind(entities.createQuery(parts, Long.class), filter, own)
                .setMaxResults(BulkService.MOST + 1)
                .getResultList();
    }

    private static String changed(WorkFilter filter) {
        return filter.changedSince() == null ? "true" : ChangedParts.SINCE;
    }

    private Set<Long> own(@Nullable Long division) {
        var access = currentUser.access();
        return access.divisionIds().stream()
                .filter(access::heads)
                .filter(id -> division == null || division.equals(id))
                .collect(Collectors.toSet());
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, WorkFilter filter, Set<Long> divisions) {
        var today = LocalDate.now(clock);
        if (filter.changedSince() != null) {
            query.setParameter("since", filter.changedSince());
        }
        return query.setParameter("year", filter.year())
                .setParameter("divisions", divisions)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(Deadline.SOON_DAYS));
    }
}
