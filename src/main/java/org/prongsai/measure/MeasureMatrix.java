package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A year at one look: every measure with the status of every division, page by page in two statements. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MeasureMatrix {

    private static final String FROM = " from Measure m where m.fiscalYear = :year and m.retirement.retired = false";

    private static final String MEASURE =
            "select new org.prongsai.measure.MatrixMeasure(m.id, m.number, m.title, m.periodEnd)";

    private static final String CELLS = """
            select new org.prongsai.measure.MatrixCell(a.id, a.measure.id, a.divisionId, a.duty, a.status)
            from Assignment a where a.measure.id in :measures
            """;

    private final EntityManager entities;

    MeasureMatrix(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A page of the year's measures, in the order of their numbers.
     *
     * @param changedSince only those of which a part or the plan was changed since, null for all
     */
    public List<MatrixRow> page(int year, @Nullable Instant changedSince, Pageable page) {
        var measures = query(MEASURE, " order by m.number", MatrixMeasure.class, year, changedSince)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize())
                .getResultList();
        var cells = entities.createQuery(CELLS, MatrixCell.class)
                .setParameter(
                        "measures", measures.stream().map(MatrixMeasure::id).toList())
                .getResultStream()
                .collect(Collectors.groupingBy(MatrixCell::measureId));
        return measures.stream()
                .map(m -> new MatrixRow(
                        m.id(), m.number(), m.title(), m.lastDay(), cells.getOrDefault(m.id(), List.of())))
                .toList();
    }

    /** How many measures {@link #page} lists. */
    public long count(int year, @Nullable Instant changedSince) {
        return query("select count(*)", "", Long.class, year, changedSince).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, String order, Class<T> type, int year, @Nullable Instant changedSince) {
        var condition = changedSince == null ? "" : " and " + ChangedParts.MEASURE_SINCE;
        var query =
                entities.createQuery(select + FROM + condition + order, type).setParameter("year", year);
        return changedSince == null ? query : query.setParameter("since", changedSince);
    }
}
