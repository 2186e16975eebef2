package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts that tell where fiscal years stand; one statement each, whatever the number of years and measures. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class YearStatistics {

    private static final String PLANS = """
            select new org.prongsai.measure.YearPlan(m.fiscalYear,
                count(case when m.retirement.retired = false then 1 end),
                count(case when m.retirement.retired = false and m.figures.led = false then 1 end),
                count(case when m.retirement.draft = true then 1 end))
            from Measure m where m.retirement.retired = false or m.retirement.draft = true group by m.fiscalYear
            """;

    private static final String WORK = """
            select new org.prongsai.measure.YearWork(a.keys.fiscalYear,
                count(case when a.status = NOT_STARTED then 1 end),
                count(case when a.status = IN_PROGRESS then 1 end),
                count(case when a.status = COMPLETED then 1 end),
                count(case when a.status = UNABLE then 1 end),
                count(case when a.status = COMPLETED
                    and not exists (select 1 from Evidence e where e.assignmentId = a.id) then 1 end))
            from Assignment a where a.keys.fiscalYear in (:years) and a.keys.retired = false group by a.keys.fiscalYear
            """;

    private final EntityManager entities;

    YearStatistics(EntityManager entities) {
        this.entities = entities;
    }

    /** Number of measures by year; years without any are missing. */
    public Map<Integer, YearPlan> plans() {
        return entities.createQuery(PLANS, YearPlan.class)
                .getResultStream()
                .collect(Collectors.toMap(YearPlan::year, Function.identity()));
    }

    /** Progress of these years; those in which nobody takes part are missing. */
    public Map<Integer, YearWork> work(Collection<Integer> years) {
        return years.isEmpty()
                ? Map.of()
                : entities.createQuery(WORK, YearWork.class)
                        .setParameter("years", years)
                        .getResultStream()
                        .collect(Collectors.toMap(YearWork::year, Function.identity()));
    }
}
