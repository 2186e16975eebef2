package org.prongsai.access;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.assessment.NewScore;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.MeasureProposals;
import org.prongsai.measure.Proposal;
import org.prongsai.review.ActionPlan;
import org.prongsai.review.CauseService;
import org.prongsai.review.CoverageService;
import org.prongsai.review.MeasureChoice;
import org.prongsai.review.PlanRequest;
import org.prongsai.review.ReviewDecisions;
import org.prongsai.review.ReviewService;
import org.prongsai.review.ReviewTasks;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Plan;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Declines, what is decided on them, and the map of what is addressed; indicators 5 to 10 stand at different points. */
final class ReviewCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR - 1;

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        layOut(application);
        var decisions = application.getBean(ReviewDecisions.class);
        var reviews = application.getBean(ReviewService.class);
        var tasks = application.getBean(ReviewTasks.class);
        var proposals = application.getBean(MeasureProposals.class);
        var plan = new ActionPlan("เหตุ", "ทำ", Person.DIVISION, LocalDate.of(2026, 3, 31));
        var request = new PlanRequest(decline(6), 0, plan, new MeasureChoice.Existing(setting.measure()));
        var assessment = application.getBean(AssessmentService.class);
        return Map.ofEntries(
                entry("AssessmentService.isConcern", () -> assessment.isConcern(decline(5))),
                entry(
                        "CauseService.of",
                        () -> application.getBean(CauseService.class).of(YEAR, 9)),
                entry(
                        "CoverageService.of",
                        () -> application.getBean(CoverageService.class).of(YEAR)),
                entry(
                        "CoverageService.kept",
                        () -> application.getBean(CoverageService.class).kept(YEAR, YEAR)),
                entry("MeasureProposals.candidates", () -> proposals.candidates(YEAR, 9, "", PageRequest.of(0, 5))),
                entry(
                        "MeasureProposals.propose",
                        () -> proposals.propose(new Proposal(Plan.YEAR, "ร่าง", 9, Person.DIVISION))),
                entry("ReviewDecisions.acknowledge", () -> decisions.acknowledge(decline(5), -1)),
                entry("ReviewDecisions.plan", () -> decisions.plan(request)),
                entry("ReviewDecisions.close", () -> decisions.close(decline(7), 0)),
                entry("ReviewDecisions.setAside", () -> decisions.setAside(decline(6), 0, "ไม่จำเป็น")),
                entry("ReviewDecisions.resume", () -> decisions.resume(decline(8), 0)),
                entry("ReviewDecisions.reopen", () -> decisions.reopen(decline(10), 0, "แก้ไข")),
                entry("ReviewService.overview", () -> reviews.overview(YEAR)),
                entry(
                        "ReviewService.besides",
                        () -> reviews.besides(
                                application.getBean(AssessmentService.class).compare(YEAR, YEAR - 1))),
                entry("ReviewService.history", () -> reviews.history(decline(6))),
                entry("ReviewService.states", () -> reviews.states(YEAR)),
                entry("ReviewTasks.mine", tasks::mine),
                entry("ReviewTasks.newDeclines", tasks::newDeclines));
    }

    private static IndicatorKey decline(int indicator) {
        return new IndicatorKey(YEAR, indicator);
    }

    /** Every indicator fell. */
    private static void layOut(ApplicationContext application) {
        var assessment = application.getBean(AssessmentService.class);
        var years = application.getBean(FiscalYearService.class);
        SystemUser.call(() -> years.findOrAdd(new FiscalYear(YEAR), YearState.OPEN));
        for (var indicator : List.of(5, 6, 7, 8, 9, 10)) {
            SystemUser.call(() -> assessment.record(
                    List.of(
                            new NewScore(YEAR - 1, indicator, new BigDecimal(90)),
                            new NewScore(YEAR, indicator, new BigDecimal(80)),
                            new NewScore(YEAR + 1, indicator, new BigDecimal(85))),
                    "typed"));
        }
        var states = Map.of(6, "ACKNOWLEDGED", 7, "PLANNED", 8, "SET_ASIDE", 10, "CLOSED");
        var jdbc = application.getBean(JdbcClient.class);
        states.forEach((indicator, state) -> jdbc.sql(
                        "insert into decline_review (fiscal_year, indicator, state, version) values (?, ?, ?, 0)")
                .param(YEAR)
                .param(indicator)
                .param(state)
                .update());
    }
}
