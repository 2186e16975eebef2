package org.prongsai.assessment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OfficialFigureRepository extends Repository<OfficialFigure, OfficialKey> {

    @Query("select f from OfficialFigure f where f.key.year in :years")
    List<OfficialFigure> findByYears(Collection<Integer> years);

    void save(OfficialFigure figure);

    void delete(OfficialFigure figure);
}
