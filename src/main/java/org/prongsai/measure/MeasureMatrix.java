package org.prongsai.measure;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A year at one look: every measure with the status of every division, page by page in two statements. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MeasureMatrix {

    private static final String MEASURES = """
            select new org.prongsai.measure.MatrixMeasure(m.id, m.number, m.title, m.periodEnd)
            from Measure m where m.fiscalYear = :year and m.retirement.retired = false order by m.number
            """;

    private static final String CELLS = """
            select new org.prongsai.measure.MatrixCell(a.id, a.measure.id, a.divisionId, a.duty, a.status)
            from Assignment a where a.measure.id in :measures
            """;

    private final EntityManager entities;

    MeasureMatrix(EntityManager entities) {
        this.entities = entities;
    }

    /** A page of the year's measures, in the order of their numbers. */
    public List<MatrixRow> page(int year, Pageable page) {
        var measures = entities.createQuery(MEASURES, MatrixMeasure.class)
                .setParameter("year", year)
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

    public long count(int year) {
        return entities.createQuery(
                        "select count(*) from Measure m where m.fiscalYear = :year and m.retirement.retired = false",
                        Long.class)
                .setParameter("year", year)
                .getSingleResult();
    }
}
