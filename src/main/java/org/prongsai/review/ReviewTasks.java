package org.prongsai.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.assessment.Indicator;
import org.prongsai.security.CurrentUser;
import org.prongsai.security.Role;
import org.prongsai.shared.Bilingual;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviews of declines ask of whom. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ReviewTasks {

    private final ReviewRepository reviews;
    private final AssessmentService assessment;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReviewTasks(ReviewRepository reviews, AssessmentService assessment, CurrentUser currentUser, Clock clock) {
        this.reviews = reviews;
        this.assessment = assessment;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What is planned and not closed of the divisions that the acting person heads, the most urgent first. */
    public List<ReviewTask> mine() {
        var access = currentUser.access();
        var own = access.divisionIds().stream().filter(access::heads).collect(Collectors.toSet());
        return own.isEmpty() ? List.of() : tasks(reviews.askedOf(own));
    }

    /** How many declines of the latest year with scores wait to be taken note of; none for whoever is not to do that. */
    public long newDeclines() {
        if (!currentUser.access().has(Role.MANAGEMENT)) {
            return 0;
        }
        return assessment.yearsWithScores().stream()
                .findFirst()
                .map(this::newIn)
                .orElse(0L);
    }

    private long newIn(int year) {
        var reviewed = reviews.reviewedIn(year);
        return assessment.compare(year, year - 1).concerns().stream()
                .filter(each -> !reviewed.contains(each.indicator().number()))
                .count();
    }

    private List<ReviewTask> tasks(List<ReviewRow> rows) {
        var years = rows.stream().map(row -> row.review().decline().year()).collect(Collectors.toSet());
        var frameworks = assessment.frameworksFor(years);
        return rows.stream().map(row -> task(row, frameworks)).toList();
    }

    private ReviewTask task(ReviewRow row, Map<Integer, FrameworkView> frameworks) {
        var today = LocalDate.now(clock);
        var decline = row.review().decline();
        var framework = Objects.requireNonNull(frameworks.get(decline.year()));
        var view = row.view(currentUser.access(), today);
        return new ReviewTask(
                decline,
                framework.indicator(decline.indicator()).map(Indicator::name).orElse(new Bilingual("", "")),
                row.division(),
                Objects.requireNonNull(row.review().due()),
                view.summary().overdue(),
                view.decision());
    }
}
