package org.prongsai.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** An indicator's score of the year before, of the year, and what was aimed at; empty where one score is missing. */
    @Query("""
            select new org.prongsai.assessment.AimedChange(earlier.score, later.score, t.score)
            from IndicatorScore later
            join IndicatorScore earlier
                on earlier.key.year = later.key.year - 1 and earlier.key.indicator = later.key.indicator
            left join Target t on t.key.year = later.key.year and t.key.indicator = later.key.indicator
            where later.key = :key
            """)
    Optional<AimedChange> findAimedChange(IndicatorKey key);

    void save(IndicatorScore score);

    void delete(IndicatorScore score);
}
