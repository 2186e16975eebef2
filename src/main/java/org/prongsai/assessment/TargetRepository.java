package org.prongsai.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TargetRepository extends Repository<Target, IndicatorKey> {

    @Query("select t from Target t where t.key.year = :year order by t.key.indicator")
    List<Target> findByYear(int year);
}
