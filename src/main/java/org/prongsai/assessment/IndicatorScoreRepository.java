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

    void save(IndicatorScore score);

    void delete(IndicatorScore score);
}
