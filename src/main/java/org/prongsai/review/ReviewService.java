package org.prongsai.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.assessment.YearComparison;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.HistoryLine;
import org.prongsai.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of declines to be read: by everybody how far they are, by those whom it concerns what was decided. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReviewService {

    private static final int HISTORY_LINES = 50;

    private final ReviewRepository reviews;
    private final AssessmentService assessment;
    private final CurrentUser currentUser;
    private final AuditTrail audit;
    private final Clock clock;

    ReviewService(
            ReviewRepository reviews,
            AssessmentService assessment,
            CurrentUser currentUser,
            AuditTrail audit,
            Clock clock) {
        this.reviews = reviews;
        this.assessment = assessment;
        this.currentUser = currentUser;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far the reviews of a year are, by number of the indicator; a decline that is missing is new. */
    public Map<Integer, ReviewSummary> states(int year) {
        var today = LocalDate.now(clock);
        return reviews.ofYear(year).stream()
                .collect(Collectors.toMap(row -> row.review().decline().indicator(), row -> row.summary(today)));
    }

    /** Everything that fell in a year or stood still too low, and what is reviewed of it. */
    public DeclineOverview overview(int year) {
        return besides(assessment.compare(year, year - 1));
    }

    /**
     * The same for whoever has compared the year already.
     *
     * @param comparison a year and the one before it, since declines are reviewed from year to year
     */
    public DeclineOverview besides(YearComparison comparison) {
        var today = LocalDate.now(clock);
        var reader = currentUser.access();
        var year = comparison.later().year();
        var views = new HashMap<Integer, ReviewView>();
        comparison.concerns().stream()
                .map(each -> new IndicatorKey(year, each.indicator().number()))
                .forEach(key -> views.put(key.indicator(), ReviewView.ofNew(key)));
        var rows = reviews.ofYearOrPlanned(year);
        views.putAll(rows.stream()
                .map(row -> row.view(reader, today))
                .filter(view -> view.decline().year() == year)
                .collect(Collectors.toMap(view -> view.decline().indicator(), Function.identity())));
        var planned = rows.stream().flatMap(row -> row.planned(today).stream()).toList();
        return new DeclineOverview(comparison, views, planned);
    }

    /** The latest decisions on a decline, newest first; none for readers whom they do not concern. */
    public List<HistoryLine> history(IndicatorKey decline) {
        var reader = currentUser.access();
        return reviews.row(decline)
                .filter(row -> row.concerns(reader))
                .map(row -> audit.historyOf(row.review().audited(), HISTORY_LINES))
                .orElse(List.of());
    }
}
