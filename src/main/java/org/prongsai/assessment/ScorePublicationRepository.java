package org.prongsai.assessment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScorePublicationRepository extends Repository<ScorePublication, Integer> {

    @Query("select p.fiscalYear from ScorePublication p where p.published and p.fiscalYear in :years")
    Set<Integer> findPublished(Collection<Integer> years);

    /** A year in which nobody writes scores until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ScorePublication p where p.fiscalYear = :year")
    Optional<ScorePublication> findAndLock(int year);
}
