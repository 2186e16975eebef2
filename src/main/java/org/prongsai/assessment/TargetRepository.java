package org.prongsai.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, IndicatorKey> {

    @Query("select t from Target t where t.key.year = :year and t.score is not null order by t.key.indicator")
    List<Target> findByYear(int year);

    /** The indicators by which a year is assessed, each with its target, and whether the year has scores: in one statement. */
    @Query("""
            select new org.prongsai.assessment.TargetSlot(
                i, t, (select count(s) from IndicatorScore s where s.key.year = :year))
            from Framework f
            join f.indicators i
            left join Target t on t.key.year = :year and t.key.indicator = i.number
            where f.fiscalYear = coalesce(
                (select max(g.fiscalYear) from Framework g where g.fiscalYear <= :year),
                (select min(g.fiscalYear) from Framework g))
            order by i.number
            """)
    List<TargetSlot> findSlots(int year);

    Target save(Target target);
}
