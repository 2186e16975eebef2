package org.prongsai.review;

import jakarta.persistence.EntityManager;
import org.prongsai.assessment.AssessmentService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The map of what a year's measures address. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CoverageService {

    private static final String LINKS = """
            select new org.prongsai.review.CoverageLink(l.indicator, l.code, m.id, m.number, m.title)
            from Measure m join m.link l
            where m.fiscalYear = :year and m.retirement.retired = false order by m.number
            """;

    /** Of every year from then on, and of one before; a year without measures has one line. */
    private static final String KEPT = """
            select new org.prongsai.review.KeptLink(y.beYear, y.state, y.version, m.id, l.indicator, l.code)
            from YearEntry y
            left join Measure m on m.fiscalYear = y.beYear and m.retirement.retired = false
            left join m.link l
            where y.beYear >= :since or y.beYear = :year
            """;

    private final EntityManager entities;
    private final AssessmentService assessment;

    CoverageService(EntityManager entities, AssessmentService assessment) {
        this.entities = entities;
        this.assessment = assessment;
    }

    public CoverageMap of(int year) {
        var links = entities.createQuery(LINKS, CoverageLink.class)
                .setParameter("year", year)
                .getResultList();
        return CoverageMap.of(assessment.frameworkFor(year), links);
    }

    /** What is addressed in a year and in every one that is kept from another on, read together to be counted. */
    public KeptLinks kept(int since, int year) {
        return new KeptLinks(entities.createQuery(KEPT, KeptLink.class)
                .setParameter("since", since)
                .setParameter("year", year)
                .getResultList());
    }
}
