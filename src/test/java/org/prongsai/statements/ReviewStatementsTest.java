package org.prongsai.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.assessment.NewScore;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.review.ActionPlan;
import org.prongsai.review.MeasureChoice;
import org.prongsai.review.PlanRequest;
import org.prongsai.review.ReviewDecisions;
import org.prongsai.review.ReviewTasks;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.IntegrationTest;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements a decision on a decline takes. */
@IntegrationTest
class ReviewStatementsTest {

    private static final IndicatorKey DECLINE = new IndicatorKey(2568, 9);
    private static final ActionPlan PLAN = new ActionPlan("เหตุ", "ทำ", 2, LocalDate.of(2026, 1, 31));

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private ReviewDecisions decisions;

    @Autowired
    private ReviewTasks tasks;

    @Autowired
    private AssessmentService assessment;

    @Autowired
    private StatementCounter counter;

    private String mayor;
    private long measure;

    @BeforeEach
    void layOut() {
        database.clear();
        register.year(2568, YearState.OPEN);
        register.publishedScores();
        measure = register.add(Plan.measure(1).of(2569).ledBy(2).answering(DECLINE.indicator()));
        mayor = people.management();
    }

    @Test
    void acknowledging_takes_four() {
        count(() -> decisions.acknowledge(DECLINE, -1)).assertNumber(4);
    }

    @Test
    void setting_aside_what_was_acknowledged_takes_four() {
        acknowledge();

        count(() -> decisions.setAside(DECLINE, 0, "ไม่จำเป็น")).assertNumber(4);
    }

    @Test
    void planning_with_a_measure_that_is_there_takes_four() {
        acknowledge();

        count(() -> decisions.plan(request(new MeasureChoice.Existing(measure))))
                .assertNumber(4);
    }

    @Test
    void closing_takes_four() {
        acknowledge();
        Acting.as(mayor, () -> decisions.plan(request(new MeasureChoice.Existing(measure))));
        SystemUser.call(() -> assessment.record(List.of(new NewScore(2569, 9, new BigDecimal("80.00"))), "ป.ป.ช."));

        count(() -> decisions.close(DECLINE, 1)).assertNumber(4);
    }

    /**
     * Rights, review and number are read and the year held; indicators and divisions are asked for, each by its own feature;
     * measure, link, part, review and trail are five tables.
     */
    @Test
    void planning_with_a_new_draft_takes_ten() {
        acknowledge();

        count(() -> decisions.plan(request(new MeasureChoice.Draft("ร่าง")))).assertNumber(10);
    }

    @Test
    void what_is_asked_of_nobody_takes_one_and_new_declines_seven() {
        acknowledge();
        Acting.as(mayor, () -> decisions.plan(request(new MeasureChoice.Existing(measure))));

        count(tasks::mine).assertNumber(1);
        count(tasks::newDeclines).assertNumber(7);
    }

    private static PlanRequest request(MeasureChoice choice) {
        return new PlanRequest(DECLINE, 0, PLAN, choice);
    }

    private void acknowledge() {
        Acting.as(mayor, () -> decisions.acknowledge(DECLINE, -1));
    }

    private Statements count(Runnable work) {
        return counter.count(() -> Acting.as(mayor, work));
    }
}
