package org.prongsai.access;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.assessment.ResultService;
import org.prongsai.assessment.Targets;
import org.prongsai.dashboard.DashboardService;
import org.springframework.context.ApplicationContext;

/** Scores and the overview made of them. */
final class AssessmentCalls implements ServiceCalls {

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var assessment = application.getBean(AssessmentService.class);
        var score = new NewScore(2568, 9, new BigDecimal("67.75"));
        var dashboard = application.getBean(DashboardService.class);
        return Map.of(
                "DashboardService.read", () -> dashboard.read(null, null),
                "ResultService.overview",
                        () -> application.getBean(ResultService.class).overview(null, null),
                "AssessmentService.yearsWithScores", assessment::yearsWithScores,
                "AssessmentService.frameworkFor", () -> assessment.frameworkFor(2568),
                "AssessmentService.frameworksFor", () -> assessment.frameworksFor(Set.of(2567, 2568)),
                "AssessmentService.indicatorsOf", () -> assessment.indicatorsOf(2568),
                "AssessmentService.scoresOf", () -> assessment.scoresOf(List.of(2568)),
                "AssessmentService.compare", () -> assessment.compare(2568, 2567),
                "Targets.ofYear", () -> application.getBean(Targets.class).ofYear(2568),
                "AssessmentService.record", () -> assessment.record(List.of(score), "typed"));
    }
}
