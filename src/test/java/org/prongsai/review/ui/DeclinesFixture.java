package org.prongsai.review.ui;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.review.ActionPlan;
import org.prongsai.review.MeasureChoice;
import org.prongsai.review.PlanRequest;
import org.prongsai.review.ReviewDecisions;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The published scores, in which indicator 9 fell, and somebody of management who decides elsewhere. */
abstract class DeclinesFixture extends ViewTest {

    static final IndicatorKey DECLINE = new IndicatorKey(2568, 9);
    static final String OPEN = "declines?year=2568&indicator=9";

    @Autowired
    private ReviewDecisions decisions;

    String clerk;

    @BeforeEach
    void layOutScores() {
        register.year(2568, YearState.OPEN);
        register.publishedScores();
        clerk = people.add("clerk", Set.of(Role.MANAGEMENT));
    }

    void acknowledge() {
        Acting.as(clerk, () -> decisions.acknowledge(DECLINE, -1));
    }

    /** Asks the second division for this, by a draft, until the end of February. */
    void plan(String directive) {
        var plan = new ActionPlan("เหตุ", directive, 2, LocalDate.of(2026, 2, 28));
        var draft = new MeasureChoice.Draft("ร่าง");
        Acting.as(clerk, () -> decisions.plan(new PlanRequest(DECLINE, 0, plan, draft)));
        newRequest();
    }

    String panel() {
        return text(find(DeclinePanel.class).single());
    }
}
