package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.Period;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Carrying measures on in the next year: what is taken along, what starts anew, and that nothing comes twice. */
abstract class RollOverContract extends RollOverFixture {

    @Autowired
    private FiscalYearService years;

    @Test
    void the_next_year_is_planned_with_all_that_was_planned_and_nothing_that_was_reported() {
        var result = start(first);

        var next = detail(idOf(result, 1));
        assertThat(Acting.as(admin, () -> years.find(NEXT)).orElseThrow().state())
                .isEqualTo(YearState.PLANNED);
        assertThat(next.fiscalYear()).isEqualTo(NEXT);
        assertThat(next.number()).isEqualTo(1);
        assertThat(next.title()).isEqualTo("แผนป้องกัน");
        assertThat(next.topic()).isEqualTo(detail(first).topic());
        assertThat(next.steps()).containsExactly("วางแผน", "ลงมือ");
        assertThat(next.period()).isEqualTo(new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 28)));
        assertThat(next.links()).isEqualTo(detail(first).links());
        assertThat(next.lead().orElseThrow().divisionId()).isEqualTo(3);
        assertThat(next.parts()).extracting(MeasurePart::divisionId).containsExactlyInAnyOrder(3L, 4L, 5L);
        assertThat(next.parts()).allSatisfy(part -> {
            assertThat(part.state().status()).isEqualTo(AssignmentStatus.NOT_STARTED);
            assertThat(part.state().changedAt()).isNull();
            assertThat(part.evidence()).isEmpty();
        });
    }

    @Test
    void only_what_was_chosen_is_carried_on() {
        start(second);

        assertThat(database.rows("measure where fiscal_year = " + NEXT)).isOne();
        assertThat(rows(MeasureFilter.ofYear(NEXT), ALL)).containsExactly("2/4");
    }

    @Test
    void a_question_that_the_next_year_does_not_ask_leads_to_its_indicator_and_is_told() {
        var gone = new LinkFinding(LinkFinding.Kind.CODE_GONE, "I30", 5);
        assertThat(plan().candidates().get(1).findings()).containsExactly(gone);

        var result = start(second);

        assertThat(result.measures().getFirst().findings()).containsExactly(gone);
        assertThat(detail(idOf(result, 2)).links()).containsExactly(MeasureLink.toIndicator(5));
    }

    @Test
    void a_number_that_the_next_year_has_given_away_is_not_given_again() {
        register.add(measure(1).of(NEXT).titled("เพิ่มเอง"));
        assertThat(plan().numbers(Set.of(first, second)).get(first)).isEqualTo(3);
        assertThat(plan().numbers(Set.of(first)).get(first)).isEqualTo(2);

        var result = start(first, second);

        assertThat(result.measures()).extracting(RolledOver::newNumber).containsExactly(3, 2);
    }

    @Test
    void what_follows_is_kept_through_the_years_and_not_taken_for_another() {
        var third = idOf(start(first), 1);

        var later = Acting.as(admin, () -> rollOver.start(NEXT, Set.of(third)));

        assertThat(later.year()).isEqualTo(NEXT + 1);
        assertThat(database.rows("measure where origin_id = " + first)).isEqualTo(2);
        assertThat(database.rows("assignment where duty = 'LEAD'")).isEqualTo(3);
    }

    @Test
    void the_trail_tells_from_which_measure_and_for_whom() {
        var next = idOf(start(first), 1);

        assertThat(database.rows("audit_entry where actor = 'admin' and object_type = 'measure' and object_id = '"
                        + next + "' and changes like '%\"predecessor\"%2569/1%\"supporting\"%4 5%'"))
                .isOne();
    }
}
