package org.prongsai.review;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.Register;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Management, with the published scores of 2567 and 2568, in which indicator 9 fell. */
abstract class ReviewFixture {

    static final int YEAR = 2568;
    static final IndicatorKey DECLINE = new IndicatorKey(YEAR, 9);
    static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    static final ActionPlan PLAN = new ActionPlan("ไม่มีผู้รับผิดชอบ", "ปรับปรุงเว็บไซต์ให้ครบทุกข้อ", 2, DUE);
    static final MeasureChoice DRAFT = new MeasureChoice.Draft("ปรับปรุงการเปิดเผยข้อมูลบนเว็บไซต์");

    @Autowired
    Database database;

    @Autowired
    People people;

    @Autowired
    Register register;

    @Autowired
    TestClock clock;

    @Autowired
    ReviewService reviews;

    @Autowired
    ReviewDecisions decisions;

    String mayor;

    @BeforeEach
    void layOutScores() {
        database.clear();
        register.publishedScores();
        register.year(YEAR, YearState.OPEN);
        mayor = people.management();
    }

    ReviewView review() {
        return read(mayor);
    }

    ReviewView read(String reader) {
        return Acting.as(reader, () -> reviews.overview(YEAR)).reviews().get(DECLINE.indicator());
    }

    /** What the mayor decides on what she sees. */
    void decide(Consumer<Integer> decision) {
        var version = review().version();
        Acting.as(mayor, () -> decision.accept(version));
    }

    void acknowledge() {
        decide(version -> decisions.acknowledge(DECLINE, version));
    }

    void plan(ActionPlan plan, MeasureChoice measure) {
        decide(version -> decisions.plan(new PlanRequest(DECLINE, version, plan, measure)));
    }

    /** A review on which action is planned, by a draft. */
    void planned() {
        acknowledge();
        plan(PLAN, DRAFT);
    }

    void setAside(String reason) {
        decide(version -> decisions.setAside(DECLINE, version, reason));
    }

    static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(work).returns(key, RefusedException::messageKey);
    }

    List<Integer> lines() {
        return Acting.as(mayor, () -> reviews.overview(YEAR)).lines().stream()
                .map(line -> line.indicator().number())
                .toList();
    }
}
