package org.prongsai.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ItemScoreRepository extends Repository<ItemScore, ItemKey> {

    @Query("select s from ItemScore s where s.key.year in :years")
    List<ItemScore> findByYears(Collection<Integer> years);

    void save(ItemScore score);

    void delete(ItemScore score);
}
