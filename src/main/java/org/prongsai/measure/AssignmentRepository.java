package org.prongsai.measure;

import java.util.Collection;
import java.util.List;
import org.prongsai.fiscalyear.YearReports;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AssignmentRepository extends JpaRepository<Assignment, Long>, YearReports {

    @Override
    @Modifying
    @Query("""
            update versioned YearEntry y set y.state = PLANNED where y.beYear = :year and not exists (
                select 1 from Assignment a join a.measure m
                where m.fiscalYear = :year and (a.changedAt is not null or a.status <> NOT_STARTED
                    or exists (select 1 from Evidence e where e.assignmentId = a.id)))""")
    int withdrawUnlessReported(int year);

    @Query("""
            select new org.prongsai.measure.BulkPart(
                a.id, a.version, m.number, m.title, a.status, a.outcome <> '', a.obstacle <> '')
            from Assignment a join a.measure m where a.id in :ids
            order by m.number, a.divisionId""")
    List<BulkPart> bulkParts(Collection<Long> ids);

    @Query("select a from Assignment a join a.measure m where m.fiscalYear = :year")
    List<Assignment> ofYear(int year);

    @Query("""
            select new org.prongsai.measure.NamedPart(a, d.name,
                (select count(*) from Note n where n.assignmentId = a.id and n.deletedAt is null),
                (select count(*) from Note n where n.assignmentId = a.id and n.question = OPEN))
            from Assignment a
            join Division d on d.id = a.divisionId
            where a.measure.id = :measureId order by d.position""")
    List<NamedPart> named(long measureId);

    @Query("""
            select new org.prongsai.measure.PartSummary(m.id, count(*),
                max(case when a.duty = LEAD then a.divisionId end),
                listagg(case when a.duty = SUPPORTING then cast(a.divisionId as string) end, ' ')
                    within group (order by a.divisionId))
            from Assignment a join a.measure m where m.fiscalYear = :year group by m.id""")
    List<PartSummary> summariesOf(int year);

    /** The parts of the measures in force of a year, in the municipality's order of divisions. */
    @Query("""
            select new org.prongsai.measure.DivisionPart(a, d.name)
            from Assignment a join a.measure m join Division d on d.id = a.divisionId
            where m.fiscalYear = :year and m.retirement.retired = false order by d.position, a.id""")
    List<DivisionPart> namedOfYear(int year);
}
