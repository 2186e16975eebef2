package org.prongsai.assessment;

import java.util.List;
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
}
