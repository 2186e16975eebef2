package org.prongsai.fiscalyear;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface YearRepository extends ListCrudRepository<YearEntry, Integer> {

    List<YearEntry> findAllByOrderByBeYearDesc();
}
