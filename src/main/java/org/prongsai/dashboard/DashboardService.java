package org.prongsai.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ComparedYears;
import org.prongsai.assessment.ResultService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.MeasureStatistics;
import org.prongsai.review.CoverageFigures;
import org.prongsai.review.CoverageService;
import org.prongsai.review.ReviewService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that the first page of management shows, read in one go. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class DashboardService {

    private static final int DUE_SHOWN = 5;

    private final ResultService results;
    private final ReviewService reviews;
    private final CoverageService coverage;
    private final MeasureStatistics measures;
    private final FiscalYearService years;
    private final Clock clock;

    DashboardService(
            ResultService results,
            ReviewService reviews,
            CoverageService coverage,
            MeasureStatistics measures,
            FiscalYearService years,
            Clock clock) {
        this.results = results;
        this.reviews = reviews;
        this.coverage = coverage;
        this.measures = measures;
        this.years = years;
        this.clock = clock;
    }

    /**
     * Two years of results, and the work of the running year.
     *
     * @param laterYear year asked for; null, or a year without scores, for the latest that has scores
     * @param earlierYear year to compare with; null, or none before the later one, for the one before it
     */
    public Dashboard read(@Nullable Integer laterYear, @Nullable Integer earlierYear) {
        var result = results.overview(laterYear, earlierYear);
        var compared = result.compared();
        var today = FiscalYear.containing(LocalDate.now(clock)).year();
        var scored = compared == null ? today : compared.comparison().later().year();
        var links = coverage.kept(today - 1, scored);
        var running = years.current(links.years()).map(YearView::year).orElse(today);
        return new Dashboard(
                result.scoredYears(),
                compared == null ? null : outcome(compared, links.of(scored, result.frameworkFor(scored))),
                work(links.of(running, result.frameworkFor(running))));
    }

    private Outcome outcome(ComparedYears compared, CoverageFigures covered) {
        var comparison = compared.comparison();
        var consecutive = comparison.earlier().year() == comparison.later().year() - 1;
        return new Outcome(compared, covered, consecutive ? reviews.besides(comparison) : null);
    }

    private Work work(CoverageFigures covered) {
        var year = covered.year();
        return new Work(covered, measures.progress(year), measures.dueNext(year, DUE_SHOWN));
    }
}
