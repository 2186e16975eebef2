package org.prongsai.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FrameworkRepository extends Repository<Framework, Integer> {

    /** The framework that applies to a year and all later ones, with instruments and indicators; all where none does. */
    @Query("""
            select f from Framework f
            left join fetch f.instruments
            left join fetch f.indicators
            where f.fiscalYear >= coalesce((select max(g.fiscalYear) from Framework g where g.fiscalYear <= :year), 0)
            """)
    List<Framework> findSince(int year);

    /** The year's own framework with all but its questions, which are too many to be multiplied by the other parts. */
    @Query("""
            select f from Framework f
            left join fetch f.instruments
            left join fetch f.indicators
            left join fetch f.ratingSteps
            where f.fiscalYear = :year
            """)
    Optional<Framework> findOwn(int year);

    /** Whether a score of any kind is stored for one of these years. */
    @Query("""
            select case when exists (select 1 from IndicatorScore s where s.key.year between :first and :last)
                or exists (select 1 from ItemScore i where i.key.year between :first and :last)
                or exists (select 1 from OfficialFigure o where o.key.year between :first and :last)
                then true else false end
            from Framework f where f.fiscalYear = :year
            """)
    boolean isJudging(int year, int first, int last);

    @Query("select f.fiscalYear from Framework f order by f.fiscalYear desc")
    List<Integer> findYears();

    Framework save(Framework framework);

    void delete(Framework framework);
}
