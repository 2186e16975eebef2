package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.IntakeEffect.Kind;
import org.prongsai.measure.PlannedMeasure.Result;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes from outside brings a year up to date, and never more than that. */
abstract class MeasureIntakeContract extends MeasureFixture {

    private static final String PAGE = "https://www.example.go.th/แผน";

    @Autowired
    private MeasureIntake intake;

    @Test
    void a_closed_year_takes_nothing_even_where_it_has_no_measures() {
        register.year(YEAR, YearState.CLOSED);

        assertRefused("measure.refused.year", () -> take(measure(1).planned()));
    }

    @Test
    void a_year_that_is_not_kept_takes_nothing() {
        assertRefused("measure.refused.year", () -> take(measure(1).planned()));
    }

    @Test
    void a_planned_year_takes_measures() {
        register.year(YEAR, YearState.PLANNED);

        assertThat(take(measure(1).planned()).kind()).isEqualTo(Kind.NEW);
    }

    @Test
    void a_number_comes_once() {
        register.year(YEAR, YearState.OPEN);

        assertRefused(
                "measure.refused.number",
                () -> SystemUser.call(() -> intake.take(
                        YEAR, List.of(measure(1).planned(), measure(1).planned()))));
    }

    @Test
    void a_division_that_is_new_does_not_take_the_lead_from_another() {
        var id = register.add(measure(1).ledBy(3));

        take(measure(1).ledBy(4).planned());

        assertThat(detail(id).parts()).extracting(MeasurePart::duty).containsExactly(Duty.LEAD, Duty.SUPPORTING);
        assertThat(detail(id).lead().orElseThrow().divisionId()).isEqualTo(3);
    }

    @Test
    void a_division_that_is_new_leads_where_nobody_does() {
        var id = register.add(measure(1).supportedBy(3));

        take(measure(1).ledBy(4).supportedBy(3).planned());

        assertThat(detail(id).lead().orElseThrow().divisionId()).isEqualTo(4);
    }

    @Test
    void a_question_that_counts_for_another_indicator_now_is_a_change() {
        var id = register.add(measure(1).answering("I2", 1));

        var effect = take(measure(1).answering("I2", 2).planned());

        assertThat(effect.changes()).containsExactly(FieldChange.of("indicators", "1", "2"));
        assertThat(detail(id).links()).containsExactly(new MeasureLink("I2", 2, false));
    }

    @Test
    void evidence_is_added_once_with_a_line_in_the_audit_trail_even_where_nothing_else_changes() {
        register.add(measure(1).ledBy(3));
        take(proven());
        var events = database.rows("audit_entry");

        var effect = take(proven(PAGE, PAGE + "?2"));

        assertThat(effect.kind()).isEqualTo(Kind.CHANGED);
        assertThat(effect.changes())
                .containsExactly(FieldChange.of("evidence", null, PAGE), FieldChange.of("evidence", null, PAGE + "?2"));
        assertThat(database.rows("evidence")).isEqualTo(2);
        assertThat(database.rows("audit_entry")).isEqualTo(events + 1);
        assertThat(take(proven(PAGE + " ", PAGE + "?2")).kind()).isEqualTo(Kind.SAME);
        assertThat(database.rows("evidence")).isEqualTo(2);
        assertThat(database.rows("audit_entry")).isEqualTo(events + 1);
    }

    @Test
    void steps_that_do_not_fit_as_they_are_stored_are_refused() {
        var id = register.add(measure(1).inSteps("ก".repeat(90_000)));

        assertRefused("measure.refused.steps", () -> addStep(id, "ข".repeat(9_994)));
        addStep(id, "ข".repeat(9_993));

        assertThat(detail(id).steps()).hasSize(2);
        assertRefused(
                "measure.refused.steps",
                () -> take(measure(2).inSteps("\"".repeat(50_000)).planned()));
    }

    private void addStep(long id, String step) {
        SystemUser.call(() -> intake.addSteps(YEAR, id, List.of(step)));
    }

    private PlannedMeasure proven(String... addresses) {
        var result = new Result(AssignmentStatus.COMPLETED, "เสร็จแล้ว", "", List.of(addresses));
        return new PlannedMeasure(measure(1).ledBy(3).planned().definition(), Map.of(3L, result));
    }

    private IntakeEffect take(PlannedMeasure planned) {
        return SystemUser.call(() -> intake.take(Plan.YEAR, List.of(planned))).getFirst();
    }
}
