package org.prongsai.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndicatorScoreRepository extends Repository<IndicatorScore, IndicatorKey> {

    @Query("select distinct s.key.year from IndicatorScore s order by s.key.year desc")
    List<Integer> findYears();

    @Query("select s from IndicatorScore s where s.key.year in :years order by s.key.year, s.key.indicator")
    List<IndicatorScore> findByYears(Collection<Integer> years);

    /** All scores of all years, ten a year, with their targets and whether their years are announced. */
    @Query("""
            select new org.prongsai.assessment.AimedScore(s, t.score, p.published)
            from IndicatorScore s
            left join Target t on t.key.year = s.key.year and t.key.indicator = s.key.indicator
            left join ScorePublication p on p.fiscalYear = s.key.year
            """)
    List<AimedScore> findAimed();

    void save(IndicatorScore score);

    void delete(IndicatorScore score);
}
