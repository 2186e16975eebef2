package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is wrong or weak in a year's measures, in a fixed number of statements. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MeasureChecks {

    private static final String OF_PARTS =
            " from Assignment a join a.measure m where m.fiscalYear = :year and m.retirement.retired = false";
    private static final String OF_MEASURES = " from Measure m where m.fiscalYear = :year";

    private static final String PART = """
            select new org.prongsai.measure.WeakSpot(
                m.id, m.number, m.title, m.periodEnd, a.id, d.id, d.name.th, d.name.en, a.changedAt)
            from Assignment a join a.measure m join Division d on d.id = a.divisionId
            where m.fiscalYear = :year and m.retirement.retired = false and\s""";

    private static final String MEASURE = """
            select new org.prongsai.measure.WeakSpot(
                m.id, m.number, m.title, m.periodEnd, null, null, null, null, null)
            from Measure m where m.fiscalYear = :year and\s""";

    private final EntityManager entities;
    private final Clock clock;

    MeasureChecks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * How often each weakness of a part is found.
     *
     * @param divisionIds divisions looked at, null for all
     */
    public Map<Weakness, Long> countParts(int year, @Nullable Set<Long> divisionIds) {
        return count(false, OF_PARTS + within(divisionIds), year, divisionIds);
    }

    /** How often each weakness of a measure itself is found. */
    public Map<Weakness, Long> countMeasures(int year) {
        return count(true, OF_MEASURES, year, null);
    }

    private Map<Weakness, Long> count(boolean ofMeasure, String from, int year, @Nullable Set<Long> divisionIds) {
        var kinds = Arrays.stream(Weakness.values())
                .filter(w -> w.isOfMeasure() == ofMeasure)
                .toList();
        var hql = kinds.stream()
                .map(w -> "count(case when " + w.condition() + " then 1 end)")
                .collect(Collectors.joining(", ", "select ", from));
        var query = bind(entities.createQuery(hql, Object[].class), year, divisionIds);
        kinds.forEach(w -> bindTimes(query, w));
        var row = query.getSingleResult();
        var found = new EnumMap<Weakness, Long>(Weakness.class);
        IntStream.range(0, row.length).forEach(i -> found.put(kinds.get(i), ((Number) row[i]).longValue()));
        return found;
    }

    /** Where a weakness is found, in the order of numbers and divisions; {@code divisionIds} as in counting. */
    public List<WeakSpot> spots(Weakness weakness, int year, @Nullable Set<Long> divisionIds, Pageable page) {
        var scope = weakness.isOfMeasure() ? null : divisionIds;
        var hql = weakness.isOfMeasure()
                ? MEASURE + weakness.condition() + " order by m.number"
                : PART + weakness.condition() + within(scope) + " order by m.number, d.position, a.id";
        var query = bind(entities.createQuery(hql, WeakSpot.class), year, scope);
        bindTimes(query, weakness);
        return query.setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
    }

    /** Numbers that the year's measures leave out, counted from 1. */
    public List<Integer> missingNumbers(int year) {
        var taken = new TreeSet<>(
                entities.createQuery("select m.number from Measure m where m.fiscalYear = :year", Integer.class)
                        .setParameter("year", year)
                        .getResultList());
        return taken.isEmpty()
                ? List.of()
                : IntStream.range(1, taken.last())
                        .filter(number -> !taken.contains(number))
                        .boxed()
                        .toList();
    }

    private static String within(@Nullable Set<Long> divisionIds) {
        return divisionIds == null ? "" : " and a.divisionId in :divisions";
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, int year, @Nullable Set<Long> divisionIds) {
        query.setParameter("year", year);
        return divisionIds == null ? query : query.setParameter("divisions", divisionIds);
    }

    private void bindTimes(Query query, Weakness weakness) {
        if (weakness.asks("today")) {
            query.setParameter("today", LocalDate.now(clock));
        }
        if (weakness.asks("staleDay")) {
            query.setParameter("staleDay", LocalDate.now(clock).minusDays(Weakness.STALE_DAYS));
            query.setParameter("staleMoment", clock.instant().minus(Weakness.STALE_DAYS, ChronoUnit.DAYS));
        }
    }
}
