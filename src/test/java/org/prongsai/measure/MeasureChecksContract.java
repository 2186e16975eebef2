package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.testing.Acting;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

abstract class MeasureChecksContract extends MeasureFixture {

    private static final LocalDate TODAY = TestClock.TODAY;

    @Autowired
    private MeasureChecks checks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_measure_without_a_lead_is_found_once_however_many_support_it() {
        register.add(measure(1).supportedBy(3, 4));
        register.add(measure(2).ledBy(3));
        register.add(measure(3));

        assertThat(found(Weakness.NO_LEAD, null)).containsExactly("1", "3");
    }

    @Test
    void a_guessed_code_is_found_until_it_is_confirmed() {
        var guessed = register.add(measure(1).guessing("I10", 4).ledBy(3));
        register.add(measure(2).answering("I12", 4).ledBy(3));
        assertThat(found(Weakness.CODE_UNCONFIRMED, null)).containsExactly("1");

        Acting.as(
                people.admin(),
                () -> measures.confirmCode(guessed, detail(guessed).version(), "I10"));

        assertThat(found(Weakness.CODE_UNCONFIRMED, null)).isEmpty();
    }

    @Test
    void overdue_is_found_from_the_day_after_the_last_one() {
        register.add(measure(1).ledBy(3).until(TODAY));
        register.add(measure(2).ledBy(3).until(TODAY.minusDays(1)));

        assertThat(found(Weakness.OVERDUE, null)).containsExactly("2/3");
    }

    @ParameterizedTest(name = "begun {0} days ago, changed {1} days ago: found {2}")
    @CsvSource({"31, , true", "30, , false", "60, 30, false", "60, 31, true", "10, 31, true"})
    void unfinished_work_is_forgotten_after_thirty_days_without_a_change(
            int begun, @Nullable Integer changed, boolean isFound) {
        var id = register.add(measure(1).ledBy(3).during(TODAY.minusDays(begun), TODAY.plusDays(60)));
        if (changed != null) {
            jdbc.sql("update assignment set changed_at = ? where measure_id = ?")
                    .param(Timestamp.from(clock.instant().minus(Duration.ofDays(changed))))
                    .param(id)
                    .update();
        }

        assertThat(found(Weakness.STALE, null)).hasSize(isFound ? 1 : 0);
    }

    @Test
    void work_that_was_proved_lately_is_not_forgotten() {
        var id = register.add(measure(1).ledBy(3).during(TODAY.minusDays(60), TODAY.plusDays(60)));
        assertThat(found(Weakness.STALE, null)).hasSize(1);

        Acting.as(people.head(3), () -> evidence.addAddress(register.part(id, 3), "https://www.example.go.th", ""));

        assertThat(found(Weakness.STALE, null)).isEmpty();
    }

    @Test
    void finished_work_is_never_forgotten() {
        var done = register.add(measure(1).ledBy(3).during(TODAY.minusDays(90), TODAY.minusDays(60)));
        register.status(done, 3, AssignmentStatus.COMPLETED);

        assertThat(found(Weakness.STALE, null)).isEmpty();
    }

    @Test
    void completed_without_evidence_is_found_and_with_evidence_not() {
        var measure = register.add(measure(1).ledBy(3).supportedBy(4, 5));
        register.status(measure, 3, AssignmentStatus.COMPLETED);
        register.status(measure, 4, AssignmentStatus.COMPLETED);
        Acting.as(
                people.head(4), () -> evidence.addAddress(register.part(measure, 4), "https://www.example.go.th", ""));

        assertThat(found(Weakness.WITHOUT_EVIDENCE, null)).containsExactly("1/3");
    }

    @Test
    void unable_without_a_reason_is_found() {
        var measure = register.add(measure(1).ledBy(3).supportedBy(4));
        register.status(measure, 3, AssignmentStatus.UNABLE);
        register.status(measure, 4, AssignmentStatus.UNABLE);
        text(register.part(measure, 4), "obstacle", "งบประมาณไม่เพียงพอ");

        assertThat(found(Weakness.UNABLE_WITHOUT_REASON, null)).containsExactly("1/3");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "จัดทำคู่มือการให้บริการ, true",
        "จัดทำ คู่มือการ ให้บริการ, true",
        "ดำเนินการจัดทำคู่มือการให้บริการแล้ว, true",
        "คู่มือการให้บริการ, true",
        "จัดทำคู่มือการให้บริการ 12 ฉบับและเผยแพร่บนเว็บไซต์เมื่อ 3 มีนาคม, false",
        "เผยแพร่แล้ว 12 ฉบับ, false"
    })
    void an_outcome_that_says_no_more_than_the_title_is_found(String outcome, boolean isFound) {
        var measure = register.add(measure(1).titled("จัดทำคู่มือการให้บริการ").ledBy(3));
        text(register.part(measure, 3), "outcome", outcome);

        assertThat(found(Weakness.OUTCOME_REPEATS, null)).hasSize(isFound ? 1 : 0);
    }

    @Test
    void a_head_is_shown_her_divisions_only_and_other_years_never() {
        var late = TODAY.minusDays(1);
        register.add(measure(1).ledBy(3).supportedBy(4, 5).until(late));
        register.add(measure(2).of(2568).ledBy(3).until(late));

        assertThat(found(Weakness.OVERDUE, Set.of(4L, 5L))).containsExactly("1/4", "1/5");
        assertThat(found(Weakness.OVERDUE, Set.of())).isEmpty();
        assertThat(found(Weakness.OVERDUE, null)).containsExactly("1/3", "1/4", "1/5");
    }

    @Test
    void numbers_that_are_left_out_are_found_below_the_highest() {
        register.add(measure(2));
        register.add(measure(5));

        assertThat(reading(() -> checks.missingNumbers(YEAR))).containsExactly(1, 3, 4);
        assertThat(reading(() -> checks.missingNumbers(2560))).isEmpty();
    }

    /** The findings as number/division, with the count held against them. */
    private List<String> found(Weakness weakness, @Nullable Set<Long> divisions) {
        var spots = reading(() -> checks.spots(weakness, YEAR, divisions, ALL));
        var counts =
                reading(() -> weakness.isOfMeasure() ? checks.countMeasures(YEAR) : checks.countParts(YEAR, divisions));
        assertThat(counts.get(weakness)).isEqualTo(spots.size());
        return spots.stream()
                .map(spot -> spot.number() + (spot.assignmentId() == null ? "" : "/" + divisionOf(spot.assignmentId())))
                .toList();
    }

    private long divisionOf(long part) {
        return jdbc.sql("select division_id from assignment where id = ?")
                .param(part)
                .query(Long.class)
                .single();
    }

    private void text(long part, String column, String value) {
        jdbc.sql("update assignment set " + column + " = ? where id = ?")
                .param(value)
                .param(part)
                .update();
    }
}
