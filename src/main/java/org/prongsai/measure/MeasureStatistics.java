package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts over a year's measures; one statement each, whatever their number. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MeasureStatistics {

    /** Counted along an index before the few divisions are looked up. */
    private static final String PROGRESS = """
            select new org.prongsai.measure.DivisionProgress(d.id, d.name.th, d.name.en,
                p.notStarted, p.inProgress, p.completed, p.unable, p.overdue, p.dueSoon)
            from (
                select a.divisionId as division,
                    count(case when a.progress = 0 then 1 end) as notStarted,
                    count(case when a.progress = 1 then 1 end) as inProgress,
                    count(case when a.progress = 2 then 1 end) as completed,
                    count(case when a.progress = 3 then 1 end) as unable,
                    count(case when a.progress < 2 and a.keys.periodEnd < :today then 1 end) as overdue,
                    count(case when a.progress < 2 and a.keys.periodEnd between :today and :soon then 1 end) as dueSoon
                from Assignment a where a.keys.fiscalYear = :year and a.keys.retired = false
                group by a.divisionId) p
            join Division d on d.id = p.division
            order by d.position
            """;

    /** The measures are cut out along the index first, and looked up by the few that are shown. */
    private static final String DUE = """
            select new org.prongsai.measure.DueMeasure(m.id, m.number, m.title, m.periodEnd, due.parts)
            from (
                select a.measure.id as measure, a.keys.periodEnd as lastDay, a.keys.number as number, count(*) as parts
                from Assignment a
                where a.keys.fiscalYear = :year and a.keys.retired = false
                    and a.progress < 2 and a.keys.periodEnd >= :today
                group by a.measure.id, a.keys.periodEnd, a.keys.number
                order by a.keys.periodEnd, a.keys.number
                fetch first :most rows only) due
            join Measure m on m.id = due.measure
            order by due.lastDay, due.number
            """;

    private final EntityManager entities;
    private final Clock clock;

    MeasureStatistics(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Progress of every division that takes part in the year, in the municipality's order. */
    public List<DivisionProgress> progress(int year) {
        var today = LocalDate.now(clock);
        return entities.createQuery(PROGRESS, DivisionProgress.class)
                .setParameter("year", year)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(Deadline.SOON_DAYS))
                .getResultList();
    }

    /** The measures of a year that are due next, today's first; not those that are overdue. */
    public List<DueMeasure> dueNext(int year, int most) {
        return entities.createQuery(DUE, DueMeasure.class)
                .setParameter("year", year)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("most", most)
                .getResultList();
    }
}
