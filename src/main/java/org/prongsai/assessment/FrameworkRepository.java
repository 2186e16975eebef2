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

    /** The year's own framework, with instruments and indicators. */
    @Query("""
            select f from Framework f
            left join fetch f.instruments
            left join fetch f.indicators
            where f.fiscalYear = :year
            """)
    Optional<Framework> findOwn(int year);

    @Query("select f.fiscalYear from Framework f order by f.fiscalYear desc")
    List<Integer> findYears();

    Framework save(Framework framework);

    void delete(Framework framework);
}
