package org.prongsai.fiscalyear;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface YearRepository extends JpaRepository<YearEntry, Integer> {

    List<YearEntry> findAllByOrderByBeYearDesc();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select y from YearEntry y where y.beYear = :year")
    Optional<YearEntry> findAndLock(int year);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select y from YearEntry y where y.beYear = :year")
    Optional<YearEntry> findAndShare(int year);
}
