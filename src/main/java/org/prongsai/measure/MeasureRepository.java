package org.prongsai.measure;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MeasureRepository extends JpaRepository<Measure, Long> {

    /** The measure with its topic and links in one statement, told once for each link. */
    @Query("""
            select new org.prongsai.measure.TopicalMeasure(m, t) from Measure m
            left join Topic t on t.number = m.topicNumber
            left join fetch m.link where m.id = :id""")
    List<TopicalMeasure> oncePerLink(long id);

    default Optional<TopicalMeasure> findWithTopic(long id) {
        return oncePerLink(id).stream().findFirst();
    }

    @Query("""
            select new org.prongsai.measure.MeasureTitle(m.id, m.version, m.number, m.title) from Measure m
            where m.fiscalYear = :year and m.retirement.retired = false order by m.number""")
    List<MeasureTitle> titlesOf(int year);

    @Query("select m from Measure m left join fetch m.link where m.fiscalYear = :year order by m.number")
    List<Measure> ofYear(int year);

    /** What can be carried on in another year. */
    @Query("""
            select m from Measure m left join fetch m.link
            where m.fiscalYear = :year and m.retirement.retired = false order by m.number""")
    List<Measure> toRollOver(int year);

    @Query("""
            select new org.prongsai.measure.SuccessorNumber(m.id, m.number, m.originId) from Measure m
            where m.fiscalYear = :year""")
    List<SuccessorNumber> numbersOf(int year);

    @Query("select coalesce(m.originId, m.id) from Measure m where m.id = :id")
    Optional<Long> lineOf(long id);

    /** The statuses of all measures of a line, by year. */
    @Query("""
            select new org.prongsai.measure.MeasureInYear$PartStatus(m.id, m.fiscalYear, m.number, a.status)
            from Measure m left join Assignment a on a.measure = m
            where m.id = :line or m.originId = :line
            group by m.id, m.fiscalYear, m.number, a.status order by m.fiscalYear""")
    List<MeasureInYear.PartStatus> statusesOfLine(long line);
}
