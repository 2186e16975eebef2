package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.Period;
import org.prongsai.testing.Acting;
import org.prongsai.testing.Database;
import org.prongsai.testing.People;
import org.prongsai.testing.Plan;
import org.prongsai.testing.Register;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** A measure with two parts, whose plan is changed after the meeting. */
abstract class PlansSinceContract {

    @Autowired
    private ChangesSince changes;

    @Autowired
    private MeasureService measures;

    @Autowired
    private MeasurePlanning planning;

    @Autowired
    private PlanList list;

    @Autowired
    private RollOver rollOver;

    @Autowired
    private Database database;

    @Autowired
    private People people;

    @Autowired
    private Register register;

    @Autowired
    private TestClock clock;

    private String admin;
    private long id;
    private Instant meeting;

    @BeforeEach
    void layOut() {
        database.clear();
        admin = people.admin();
        id = register.add(measure(1).ledBy(3).supportedBy(4));
        clock.advance(Duration.ofDays(1));
        meeting = clock.instant();
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void what_is_planned_otherwise_is_told_and_lists_all_parts_of_the_measure() {
        plan(measure(1).titled("ชื่อใหม่").until(LocalDate.of(2026, 6, 30)));

        assertThat(listed(Plan.YEAR)).hasSize(2);
        assertThat(planned(id))
                .isEqualTo(new MeasureChange(
                        false, "มาตรการที่ 1", new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)), true));
    }

    @Test
    void the_plan_is_narrowed_to_what_is_planned_otherwise_also_where_nobody_takes_part() {
        register.add(measure(2));
        var since = new PlanFilter(Plan.YEAR, false, meeting);
        register.status(id, 3, AssignmentStatus.IN_PROGRESS);
        assertThat(numbers(new PlanFilter(Plan.YEAR, false, null))).containsExactly(1, 2);
        assertThat(numbers(since)).containsExactly(2);

        plan(measure(1).titled("ชื่อใหม่"));

        assertThat(numbers(since)).containsExactly(1, 2);
        assertThat(Acting.as(admin, () -> list.count(since))).isEqualTo(2);
    }

    @Test
    void a_plan_that_is_again_as_it_was_is_told_as_no_real_change() {
        plan(measure(1).titled("ชื่อใหม่"));
        plan(measure(1));

        assertThat(listed(Plan.YEAR)).hasSize(2);
        assertThat(planned(id)).isEqualTo(new MeasureChange(false, null, null, false));
    }

    @Test
    void a_part_that_was_taken_over_from_the_year_before_is_new() {
        Acting.as(admin, () -> rollOver.start(Plan.YEAR, Set.of(id)));

        var taken = listed(Plan.YEAR + 1);
        assertThat(taken).hasSize(2).allMatch(row -> planned(row.measureId()).isNew());
    }

    private void plan(Plan wanted) {
        Acting.as(admin, () -> {
            var plan = planning.find(id).orElseThrow();
            planning.change(
                    id, plan.version(), wanted.ledBy(3).supportedBy(4).planned().definition());
        });
    }

    private List<Integer> numbers(PlanFilter filter) {
        return Acting.as(admin, () -> list.page(filter, PageRequest.of(0, 50))).stream()
                .map(PlanLine::number)
                .toList();
    }

    private MeasureChange planned(long measure) {
        return Acting.as(admin, () -> changes.of(List.of(), List.of(measure), meeting))
                .measures()
                .get(measure);
    }

    private List<MeasureRow> listed(int year) {
        var filter = MeasureFilter.ofYear(year).changedSince(meeting);
        return Acting.as(admin, () -> measures.page(filter, PageRequest.of(0, 50)));
    }
}
