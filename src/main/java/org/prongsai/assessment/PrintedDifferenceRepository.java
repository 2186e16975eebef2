package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrintedDifferenceRepository extends Repository<PrintedDifference, IndicatorKey> {

    String UNSETTLED = """
            from PrintedDifference d
            join IndicatorScore later on later.key.year = d.key.year and later.key.indicator = d.key.indicator
            join IndicatorScore earlier on earlier.key.year = d.earlierYear and earlier.key.indicator = d.key.indicator
            where d.points <> later.score - earlier.score
            and (d.settlement.points is null or d.settlement.points <> later.score - earlier.score)
            """;

    @Query("select d from PrintedDifference d where d.key.year in :years")
    List<PrintedDifference> findByYears(Collection<Integer> years);

    @Query("""
            select new org.prongsai.assessment.Disagreement(
                d.key.year, d.key.indicator, d.earlierYear, d.points, later.score - earlier.score)
            """ + UNSETTLED + "and d.key.year = :year order by d.key.indicator")
    List<Disagreement> disagreeing(int year);

    /** The difference of this key, where it disagrees with the scores by just these points. */
    @Query("select d " + UNSETTLED + """
            and d.key = :key and d.earlierYear = :earlierYear and d.points = :printed
            and later.score - earlier.score = :computed""")
    Optional<PrintedDifference> unsettled(IndicatorKey key, int earlierYear, BigDecimal printed, BigDecimal computed);

    void save(PrintedDifference difference);
}
