package org.prongsai.assessment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ScorePublicationRepository extends Repository<ScorePublication, Integer> {

    @Query("select p.fiscalYear from ScorePublication p where p.published and p.fiscalYear in :years")
    Set<Integer> findPublished(Collection<Integer> years);

    /** These years, which nobody publishes or opens until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from ScorePublication p where p.fiscalYear in :years order by p.fiscalYear")
    List<ScorePublication> findAndShare(Collection<Integer> years);

    /** A year in which nobody writes scores until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from ScorePublication p where p.fiscalYear = :year")
    Optional<ScorePublication> findAndLock(int year);

    /** Which of these years are published, and stay so until the transaction ends. */
    default Set<Integer> holdPublished(Collection<Integer> years) {
        return findAndShare(years).stream()
                .filter(ScorePublication::isPublished)
                .map(ScorePublication::fiscalYear)
                .collect(Collectors.toSet());
    }
}
