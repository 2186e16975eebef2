package org.prongsai.measure;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TopicRepository extends Repository<Topic, Integer> {

    @Query("select new org.prongsai.measure.TopicView(t.number, t.name) from Topic t order by t.number")
    List<TopicView> all();

    boolean existsById(int number);
}
