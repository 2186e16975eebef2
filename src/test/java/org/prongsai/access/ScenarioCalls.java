package org.prongsai.access;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewTarget;
import org.prongsai.assessment.Targets;
import org.springframework.context.ApplicationContext;

/** Trying other scores, and what is aimed at. */
final class ScenarioCalls implements ServiceCalls {

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var targets = application.getBean(Targets.class);
        var target = new NewTarget(9, new BigDecimal("75.00"), null);
        return Map.of(
                "AssessmentService.calculationOf",
                () -> application.getBean(AssessmentService.class).calculationOf(2568),
                "Targets.sheet",
                () -> targets.sheet(2569),
                "Targets.save",
                () -> targets.save(2575, List.of(target)));
    }
}
