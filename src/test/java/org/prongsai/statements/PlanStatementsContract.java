package org.prongsai.statements;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.measure.MeasurePlan;
import org.prongsai.measure.MeasurePlanning;
import org.prongsai.measure.MeasureService;
import org.prongsai.measure.PlanOrder;
import org.prongsai.security.Role;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.prongsai.testing.StatementCounter;
import org.prongsai.testing.Statements;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many statements planning takes, that of reading the rights included; the same whatever the number of measures. */
abstract class PlanStatementsContract extends ViewTest {

    private final int number;
    private String admin;

    @Autowired
    private MeasurePlanning planning;

    @Autowired
    private PlanOrder order;

    @Autowired
    private MeasureService measures;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private JdbcTemplate jdbc;

    PlanStatementsContract(int number) {
        this.number = number;
    }

    @Override
    @BeforeEach
    protected void startEmpty() {
        super.startEmpty();
        ManyMeasures.add(number, register, jdbc);
        admin = people.admin();
        signIn(admin, Role.ADMIN);
    }

    @Test
    void another_title_takes_four() {
        var plan = stored();
        var renamed = renamed(plan);

        count(() -> planning.change(plan.id(), plan.version(), renamed)).assertNumber(4);
    }

    private static MeasureDefinition renamed(MeasurePlan plan) {
        var before = plan.definition();
        return new MeasureDefinition(
                before.fiscalYear(),
                before.number(),
                "ชื่อใหม่",
                before.topic(),
                before.period(),
                before.steps(),
                before.links(),
                before.leadDivisionId(),
                before.supportingDivisionIds());
    }

    @Test
    void retiring_takes_four() {
        var plan = stored();

        count(() -> planning.retire(plan.id(), plan.version(), "ซ้ำ")).assertNumber(4);
    }

    @Test
    void another_place_takes_four_however_far_away_it_is() {
        var plan = stored();

        count(() -> order.move(plan.id(), plan.version(), 1)).assertNumber(4);
        var moved = stored();
        count(() -> order.move(moved.id(), moved.version(), 13)).assertNumber(4);
    }

    @Test
    void another_lead_takes_five_as_parts_change_beside_the_measure() {
        var plan = stored();

        count(() -> measures.appointLead(plan.id(), plan.version(), 5)).assertNumber(5);
    }

    @Test
    void the_plan_with_a_measure_open_takes_nine() {
        var taken = counter.count(() -> {
            open("plan?year=" + Plan.YEAR + "&measure=" + ManyMeasures.measure());
            var rows = find(Grid.class).single().getDataCommunicator();
            rows.setViewportRange(0, 50);
            roundTrip();
            assertThat(rows.getItemCount()).isPositive();
        });

        taken.assertNumber(9);
    }

    private MeasurePlan stored() {
        return Acting.as(admin, () -> planning.find(ManyMeasures.measure())).orElseThrow();
    }

    private Statements count(Runnable work) {
        return counter.count(() -> Acting.as(admin, work));
    }
}
