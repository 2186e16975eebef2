package org.prongsai.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureFilter.Flag;
import org.prongsai.measure.MeasureFilter.Urgency;
import org.prongsai.measure.MeasureService;
import org.prongsai.security.AccessDirectory;
import org.prongsai.security.Role;
import org.prongsai.security.SystemUser;
import org.prongsai.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The demo shows work in every state, whenever it is started. */
abstract class DemoDataContract extends DemoFixture {

    private static final String NO_EVIDENCE = "not exists (select 1 from evidence e where e.assignment_id = a.id)";

    @Autowired
    private FiscalYearService years;

    @Autowired
    private MeasureService measures;

    @Autowired
    private AccessDirectory directory;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"2025-10-01", "2025-12-31", "2026-01-31", "2026-09-30", "2028-02-29", "2025-05-05"})
    void every_state_of_work_is_there_on_any_day(String day) {
        clock.set(LocalDate.parse(day));
        start();

        var year = FiscalYear.containing(LocalDate.parse(day)).year();
        var ofYear = MeasureFilter.ofYear(year);
        for (var status : AssignmentStatus.values()) {
            assertThat(parts(year, "a.status = '" + status + "'"))
                    .as(status.name())
                    .isPositive();
        }
        assertThat(count(urgent(year, Urgency.OVERDUE))).as("overdue").isPositive();
        assertThat(count(urgent(year, Urgency.DUE_SOON))).as("due soon").isPositive();
        assertThat(count(ofYear.only(Flag.UNOWNED))).as("unowned").isPositive();
        assertThat(count(ofYear)).isGreaterThan(30);
        assertThat(parts(year, "a.status = 'UNABLE' and a.obstacle <> ''")).isPositive();
        assertThat(parts(year, "a.status = 'COMPLETED' and " + NO_EVIDENCE)).isPositive();
        assertThat(parts(year, "a.status = 'COMPLETED' and not " + NO_EVIDENCE)).isPositive();
        assertThat(count(ofYear.answering(9))).as("on the website").isPositive();
        assertThat(count(ofYear.answering(10))).as("on the website").isPositive();
    }

    @ParameterizedTest
    @CsvSource({"clerk, 2", "finance, 4", "works, 3"})
    void each_head_has_work_of_her_own(String username, long divisionId) {
        start();

        var access = directory.find(username, null).orElseThrow();
        assertThat(access.roles()).containsExactly(Role.DIVISION_HEAD);
        assertThat(access.divisionIds()).containsExactly(divisionId);
        assertThat(count(MeasureFilter.ofYear(2569).ofDivision(divisionId).only(Flag.UNFINISHED)))
                .isPositive();
    }

    @Test
    void an_administrator_and_management_can_sign_in() {
        start();

        assertThat(directory.find("admin", null).orElseThrow().roles()).isEqualTo(Set.of(Role.ADMIN));
        assertThat(directory.find("mayor", null).orElseThrow().roles()).isEqualTo(Set.of(Role.MANAGEMENT));
    }

    @Test
    void the_reported_year_stays_open_with_a_lead_for_each_measure_and_the_year_before_is_closed() {
        start();

        assertThat(SystemUser.call(years::all))
                .containsExactly(
                        new YearView(2569, YearState.OPEN, 0),
                        new YearView(2568, YearState.OPEN, 0),
                        new YearView(2567, YearState.CLOSED, 0));
        assertThat(parts(2568, "a.duty = 'LEAD'")).isEqualTo(14);
        assertThat(database.rows("indicator_score where fiscal_year = 2567")).isEqualTo(10);
        assertThat(database.rows("quarantined_line where state = 'WAITING'")).isOne();
    }

    @Test
    void a_second_start_changes_nothing() {
        start();
        var before = rows();

        clock.set(LocalDate.of(2027, 3, 1));
        start();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_start_that_is_cut_off_leaves_nothing_and_the_next_one_does_all() {
        jdbc.execute("alter table account add constraint no_mayor check (username <> 'mayor')");
        try {
            assertThatThrownBy(this::start).isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            jdbc.execute("alter table account drop constraint no_mayor");
        }
        assertThat(rows())
                .containsEntry("measure", 0)
                .containsEntry("account", 0)
                .containsEntry("audit_entry", 0);

        start();
        assertThat(rows()).containsEntry("measure", 26).containsEntry("account", 5);
    }

    @Test
    void the_plan_lies_some_weeks_back_so_that_few_changes_are_new() {
        start();

        var weekAgo = OffsetDateTime.now(clock).minusWeeks(1);
        assertThat(changes("> ?", weekAgo)).isEqualTo(2);
        assertThat(changes("<= ?", weekAgo)).isGreaterThan(50);
    }

    private Integer changes(String when, OffsetDateTime moment) {
        return jdbc.queryForObject(
                "select count(*) from audit_entry where object_type = 'assignment' and occurred_at " + when,
                Integer.class,
                moment);
    }

    @Test
    void people_have_talked_about_the_plan_and_one_question_waits() {
        start();

        assertThat(database.rows("note where question = 'ANSWERED' and author = 'mayor' and answered_by = 'works'"))
                .isOne();
        assertThat(database.rows("note where question = 'OPEN' and mentions = ' d4 '"))
                .isOne();
        assertThat(database.rows("note where question is null and author = 'clerk'"))
                .isOne();
    }

    private static MeasureFilter urgent(int year, Urgency urgency) {
        return MeasureFilter.ofYear(year).due(urgency);
    }

    private long count(MeasureFilter filter) {
        return SystemUser.call(() -> measures.count(filter));
    }

    private int parts(int year, String condition) {
        return database.rows("assignment a where a.measure_id in (select id from measure where fiscal_year = " + year
                + ") and " + condition);
    }
}
