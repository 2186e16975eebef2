package org.prongsai.review;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds likely causes of a decline in measures, progress and scores of questions. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CauseService {

    private static final String PARTS = """
            select new org.prongsai.review.AnsweringParts(
                count(distinct m.id),
                count(case when a.status = NOT_STARTED then 1 end),
                count(case when a.status = IN_PROGRESS then 1 end),
                count(case when a.status = COMPLETED then 1 end),
                count(case when a.status = UNABLE then 1 end),
                count(case when a.status in (NOT_STARTED, IN_PROGRESS) and m.periodEnd < :today then 1 end),
                count(case when a.status = COMPLETED
                    and not exists (select 1 from Evidence e where e.assignmentId = a.id) then 1 end))
            from Measure m left join Assignment a on a.measure = m
            where m.fiscalYear = :year and m.retirement.retired = false
            and exists (select 1 from Measure own join own.link l where own.id = m.id and l.indicator = :indicator)
            """;

    private final EntityManager entities;
    private final ReviewRepository reviews;
    private final ItemScores itemScores;
    private final Clock clock;

    CauseService(EntityManager entities, ReviewRepository reviews, ItemScores itemScores, Clock clock) {
        this.entities = entities;
        this.reviews = reviews;
        this.itemScores = itemScores;
        this.clock = clock;
    }

    /** Why an indicator may have fallen since the year before. */
    public Causes of(int year, int indicator) {
        var parts = entities.createQuery(PARTS, AnsweringParts.class)
                .setParameter("year", year)
                .setParameter("indicator", indicator)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
        var items = fallenItems(year, indicator);
        return new Causes(parts, items.worstFirst(), items.areKnown());
    }

    private FallenItems fallenItems(int year, int indicator) {
        var scores = itemScores.of(List.of(year - 1, year));
        var before = scores.getOrDefault(year - 1, Map.of());
        var after = scores.getOrDefault(year, Map.of());
        var codes = before.isEmpty() || after.isEmpty()
                ? List.<String>of()
                : reviews.commonCodes(indicator, List.of(year - 1, year));
        return new FallenItems(codes, before, after);
    }
}
