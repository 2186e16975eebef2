package org.prongsai.assessment;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScorePublicationRepository extends Repository<ScorePublication, Integer> {

    @Query("select p.fiscalYear from ScorePublication p where p.published and p.fiscalYear in :years")
    Set<Integer> findPublished(Collection<Integer> years);

    Optional<ScorePublication> findById(int year);

    void save(ScorePublication publication);
}
