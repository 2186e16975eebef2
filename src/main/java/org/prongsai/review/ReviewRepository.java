package org.prongsai.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorKey;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReviewRepository extends JpaRepository<DeclineReview, IndicatorKey> {

    String ROWS = """
            select new org.prongsai.review.ReviewRow(r, taker.displayName, planner.displayName, d.name.th, d.name.en,
                m.id, m.number, m.title, m.retirement.draft, m.retirement.retired, s.score)
            from DeclineReview r
            left join Account taker on taker.username = r.acknowledgedBy
            left join Account planner on planner.username = r.plannedBy
            left join Division d on d.id = r.divisionId
            left join Measure m on m.id = r.measureId
            left join IndicatorScore s
                on s.key.year = r.decline.year + 1 and s.key.indicator = r.decline.indicator
            """;

    @Query(ROWS + "where r.decline.year = :year")
    List<ReviewRow> ofYear(int year);

    @Query(ROWS + "where r.decline = :decline")
    Optional<ReviewRow> row(IndicatorKey decline);

    /** Those of a year, and of all years those that are planned and not closed, the most urgent first. */
    @Query(ROWS + """
            where r.decline.year = :year or r.state = PLANNED
            order by r.due, r.decline.year, r.decline.indicator""")
    List<ReviewRow> ofYearOrPlanned(int year);

    /** What these divisions have to do, the most urgent first. */
    @Query(ROWS + """
            where r.state = PLANNED and r.divisionId in :divisions
            order by r.due, r.decline.year, r.decline.indicator""")
    List<ReviewRow> askedOf(Collection<Long> divisions);

    @Query("select r.decline.indicator from DeclineReview r where r.decline.year = :year")
    List<Integer> reviewedIn(int year);

    /** A review beside what a plan names; once per indicator that the measure addresses, empty where nothing is decided. */
    @Query("""
            select new org.prongsai.review.PlanningRow(r, d.id, y.state, m.id, l.indicator)
            from DeclineReview r
            left join Division d on d.id = :division
            left join YearEntry y on y.beYear = r.decline.year + 1
            left join Measure m on m.id = :measure and m.fiscalYear = r.decline.year + 1
                and (m.retirement.retired = false or m.retirement.draft = true)
            left join m.link l
            where r.decline = :decline""")
    List<PlanningRow> oncePerIndicator(IndicatorKey decline, long division, @Nullable Long measure);

    /** Codes of questions and items that count for this indicator in both of two years. */
    @Query("""
            select q.code from Framework f join f.questionItems q
            where f.fiscalYear in :years and q.indicator = :indicator
            group by q.code having count(*) = 2""")
    List<String> commonCodes(int indicator, Collection<Integer> years);
}
