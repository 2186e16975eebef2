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

    @Query("select m from Measure m left join fetch m.link where m.id = :id")
    Optional<Measure> findWithLinks(long id);

    @Query("""
            select new org.prongsai.measure.MeasureTitle(m.id, m.version, m.number, m.title) from Measure m
            where m.fiscalYear = :year and m.retirement.retired = false order by m.number""")
    List<MeasureTitle> titlesOf(int year);

    @Query("select m from Measure m left join fetch m.link where m.fiscalYear = :year order by m.number")
    List<Measure> ofYear(int year);
}
