package org.prongsai.measure;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What planning reads and renumbers. */
interface PlanRepository extends Repository<Measure, Long> {

    @Query("""
            select new org.prongsai.measure.MeasureTitle(m.id, m.version, m.number, m.title) from Measure m
            where m.fiscalYear = :year and (m.retirement.retired = false or m.retirement.draft = true)
            and exists (select 1 from Measure own join own.link l where own.id = m.id and l.indicator = :indicator)
            and m.searchText like :words escape '\\'
            order by m.number""")
    List<MeasureTitle> candidates(int year, int indicator, String words, Pageable page);

    @Query("select coalesce(max(m.number), 0) + 1 from Measure m where m.fiscalYear = :year")
    int nextNumber(int year);

    String PART = """
            m, a, (select count(*) from Evidence e where e.assignmentId = a.id)
                + (select count(*) from Note n where n.assignmentId = a.id)""";

    String OF_MEASURE = """
            from Measure m left join Assignment a on a.measure = m left join fetch m.link
            where m.id = :id""";

    @Query("select new org.prongsai.measure.PlannedPart(" + PART + ") " + OF_MEASURE)
    List<PlannedPart> oncePerPartAndLink(long id);

    default Optional<OpenPlan> open(long id) {
        return OpenPlan.of(oncePerPartAndLink(id));
    }
}
