package org.prongsai.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrintedDifferenceRepository extends Repository<PrintedDifference, IndicatorKey> {

    @Query("select d from PrintedDifference d where d.key.year in :years")
    List<PrintedDifference> findByYears(Collection<Integer> years);

    @Query("""
            select new org.prongsai.assessment.Disagreement(
                d.key.year, d.key.indicator, d.earlierYear, d.points, later.score - earlier.score)
            from PrintedDifference d
            join IndicatorScore later on later.key.year = d.key.year and later.key.indicator = d.key.indicator
            join IndicatorScore earlier on earlier.key.year = d.earlierYear and earlier.key.indicator = d.key.indicator
            where d.key.year = :year and d.points <> later.score - earlier.score
            order by d.key.indicator""")
    List<Disagreement> disagreeing(int year);

    void save(PrintedDifference difference);
}
