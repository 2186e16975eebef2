package org.prongsai.fiscalyear;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface YearRepository extends JpaRepository<YearEntry, Integer> {

    List<YearEntry> findAllByOrderByBeYearDesc();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select y from YearEntry y where y.beYear = :year")
    Optional<YearEntry> findAndLock(int year);

    /** Takes back the opening of a year; none where something in it is no longer as it was planned. */
    @Modifying
    @Query("""
            update YearEntry y set y.state = PLANNED, y.version = y.version + 1
            where y.beYear = :year and not exists (select 1 from Assignment a
                where a.measure.fiscalYear = :year and (a.changedAt is not null or a.status <> NOT_STARTED
                    or exists (select 1 from Evidence e where e.assignmentId = a.id)))""")
    int withdraw(int year);
}
