package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.testing.Plan.measure;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Who plans or imports and who closes the year wait for each other too: no plan changes in a closed year. */
abstract class HeldPlanContract extends HeldYearFixture {

    @Autowired
    private MeasurePlanning planning;

    @Autowired
    private PlanOrder order;

    @Autowired
    private MeasureIntake intake;

    @Autowired
    private MeasureService measures;

    /** Something that an administrator changes in the plan. */
    @FunctionalInterface
    interface Planning {

        void run(HeldPlanContract test);
    }

    static Stream<Planning> plannings() {
        return Stream.of(
                test -> test.planning.create(measure(2).ledBy(3).planned().definition()),
                test -> test.planning.change(
                        test.measure,
                        0,
                        measure(1)
                                .titled("ชื่อใหม่")
                                .ledBy(3)
                                .supportedBy(4)
                                .planned()
                                .definition()),
                test -> test.planning.retire(test.measure, 0, "ซ้ำ"),
                test -> test.order.move(test.measure, 0, 1),
                test -> test.intake.take(YEAR, List.of(measure(3).planned())),
                test -> test.intake.addSteps(YEAR, test.measure, List.of("อีกขั้น")),
                test -> test.measures.appointLead(test.measure, 0, 4));
    }

    @ParameterizedTest
    @MethodSource("plannings")
    void a_year_is_not_closed_while_somebody_plans_in_it(Planning planning) {
        assertHoldsTheYear(() -> Acting.as(admin, () -> planning.run(this)));

        move(YearMove.CLOSE);
    }

    @ParameterizedTest
    @MethodSource("plannings")
    void whoever_plans_while_a_year_is_closed_waits_and_is_refused(Planning planning) {
        Runnable work = () -> Acting.as(admin, () -> planning.run(this));
        var before = database.rows("audit_entry where object_type = 'measure'");
        var planned = atOnce.in(() -> {
            move(YearMove.CLOSE);
            atOnce.assertWaits(work);
            return CompletableFuture.runAsync(work);
        });

        assertThatThrownBy(planned::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("measure.refused.year"));
        assertThat(database.rows("audit_entry where object_type = 'measure'")).isEqualTo(before);
    }
}
