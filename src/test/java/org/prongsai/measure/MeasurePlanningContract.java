package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.Period;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Plan;
import org.springframework.dao.OptimisticLockingFailureException;

/** What an administrator plans is what is stored, and what breaks a rule is refused with a word on the field. */
abstract class MeasurePlanningContract extends PlanFixture {

    private static final MeasureDefinition FULL = new MeasureDefinition(
            YEAR,
            7,
            "ประกาศนโยบายไม่รับของขวัญ",
            7,
            new Period(LocalDate.of(2025, 11, 15), LocalDate.of(2026, 2, 28)),
            List.of("ร่างประกาศ", "เผยแพร่"),
            List.of(new MeasureLink("I2", 1, false), MeasureLink.toIndicator(10)),
            2L,
            Set.of(3L, 4L));

    @Test
    void a_new_measure_is_stored_as_it_was_planned() {
        var measure = create(FULL);

        assertThat(stored(measure)).isEqualTo(new MeasurePlan(measure, 0, FULL, null, false, Set.of()));
        assertThat(rows(MeasureFilter.ofYear(YEAR), ALL)).containsExactlyInAnyOrder("7/2", "7/3", "7/4");
        assertThat(audited("title", null, "ประกาศนโยบายไม่รับของขวัญ")).isOne();
        assertThat(database.rows("audit_entry where actor = 'admin' and action = 'CREATED'"))
                .as("the measure and each of its parts")
                .isEqualTo(4);
    }

    @Test
    void a_line_of_the_plan_tells_what_matters() {
        create(FULL);
        create(plan(8));

        assertThat(Acting.as(admin, () -> list.page(new PlanFilter(YEAR, false, null), ALL)))
                .extracting(PlanLine::number, PlanLine::leadTh, PlanLine::links, PlanLine::parts, PlanLine::isRetired)
                .containsExactly(
                        tuple(7, "สำนักปลัดเทศบาล", List.of("I2", "10"), 3L, false),
                        tuple(8, null, List.of(), 0L, false));
    }

    @Test
    void the_number_behind_the_highest_is_proposed() {
        assertThat(Acting.as(admin, () -> planning.nextNumber(YEAR))).isOne();
        create(plan(1));
        retire(create(plan(5)), "ซ้ำ");

        assertThat(Acting.as(admin, () -> planning.nextNumber(YEAR))).isEqualTo(6);
    }

    @Test
    void every_change_is_audited_field_by_field() {
        var measure = create(FULL);
        var next = new MeasureDefinition(
                YEAR,
                9,
                "ชื่อใหม่",
                null,
                FIRST_QUARTER,
                List.of("เผยแพร่"),
                List.of(MeasureLink.toIndicator(9)),
                3L,
                Set.of(2L));

        change(measure, next);

        assertThat(stored(measure).definition()).isEqualTo(next);
        assertThat(audited("number", 7, 9)).isOne();
        assertThat(audited("title", "ประกาศนโยบายไม่รับของขวัญ", "ชื่อใหม่")).isOne();
        assertThat(audited("topic", 7, null)).isOne();
        assertThat(audited("period", FULL.period(), FIRST_QUARTER)).isOne();
        assertThat(audited("steps", "ร่างประกาศ\nเผยแพร่", "เผยแพร่")).isOne();
        assertThat(audited("links", "I2 10", "9")).isOne();
        assertThat(audited("duty", "LEAD", "SUPPORTING")).isOne();
        assertThat(audited("duty", "SUPPORTING", null)).isOne();
    }

    @Test
    void saving_what_is_stored_records_nothing() {
        var measure = create(FULL);
        var before = database.rows("audit_entry");

        change(measure, FULL);

        assertThat(database.rows("audit_entry")).isEqualTo(before);
        assertThat(stored(measure).version()).isZero();
    }

    @Test
    void of_two_who_edit_at_once_the_second_is_told_whatever_the_first_changed() {
        var measure = create(FULL);
        change(measure, FULL.carriedOutBy(3L, Set.of(2L, 4L)));

        assertThatThrownBy(() -> Acting.as(admin, () -> planning.change(measure, 0, FULL)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_guess_stays_a_guess_until_somebody_confirms_it() {
        var measure = register.add(Plan.measure(1).guessing("I10", 4));

        change(measure, stored(measure).definition().numbered(2));

        assertThat(detail(measure).links()).containsExactly(new MeasureLink("I10", 4, true));
    }

    @Test
    void a_closed_year_takes_no_change_of_its_plan_and_a_planned_one_does() {
        var measure = create(plan(1));
        register.year(YEAR, YearState.CLOSED);

        assertRefused("measure.refused.year", () -> create(plan(2)));
        assertRefused("measure.refused.year", () -> change(measure, plan(3)));
        assertRefused("measure.refused.year", () -> retire(measure, "ซ้ำ"));
        assertRefused("measure.refused.year", () -> bringBack(measure));
        assertRefused("measure.refused.year", () -> Acting.as(admin, () -> order.move(measure, 0, 1)));

        register.year(YEAR, YearState.PLANNED);
        change(measure, plan(3));
        create(plan(4));
        assertThat(numbers().keySet()).containsExactly(3, 4);
    }

    @Test
    void a_year_that_is_not_kept_and_a_measure_that_is_gone_are_refused() {
        var nextYear =
                new MeasureDefinition(YEAR + 1, 1, "ก", null, FIRST_QUARTER, List.of(), List.of(), null, Set.of());

        assertRefused("measure.refused.year", () -> create(nextYear));
        assertRefused("measure.refused.gone", () -> Acting.as(admin, () -> planning.change(4711, 0, plan(1))));
        assertRefused("measure.refused.gone", () -> Acting.as(admin, () -> planning.retire(4711, 0, "ก")));
        assertRefused("measure.refused.gone", () -> Acting.as(admin, () -> order.move(4711, 0, 1)));
    }

    @Test
    void the_seven_topics_of_the_official_analysis_are_offered() {
        assertThat(Acting.as(admin, planning::topics))
                .extracting(TopicView::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }
}
