package org.prongsai.measure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface EvidenceRepository extends JpaRepository<Evidence, Long> {

    @Query("""
            select e from Evidence e join Assignment a on a.id = e.assignmentId
            where a.measure.id = :measureId order by e.addedAt, e.id""")
    List<Evidence> ofMeasure(long measureId);

    @Query("""
            select e from Evidence e join Assignment a on a.id = e.assignmentId join a.measure m
            where m.fiscalYear = :year and e.address is not null""")
    List<Evidence> addressesOfYear(int year);

    /** How many of these were there. */
    @Modifying
    @Query("delete from Evidence e where e.id in :ids")
    int remove(Collection<Long> ids);

    /** Deletes the content of a file that no evidence names any more; {@link WritableParts} hold it until then. */
    @Modifying(flushAutomatically = true)
    @NativeQuery("""
            delete from attachment_part where attachment_id = :attachment
            and not exists (select 1 from evidence e where e.attachment_id = :attachment)""")
    void removeContent(UUID attachment);

    List<Evidence> findByAssignmentIdOrderByAddedAtAscIdAsc(long assignmentId);

    @Query("""
            select e from Evidence e join Assignment a on a.id = e.assignmentId join a.measure m
            where m.fiscalYear = :year and m.retirement.retired = false order by e.addedAt, e.id""")
    List<Evidence> ofYear(int year);
}
