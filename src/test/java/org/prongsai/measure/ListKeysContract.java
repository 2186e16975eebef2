package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.testing.Plan.measure;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies of what lists are sorted by never differ from the originals. */
abstract class ListKeysContract extends MeasureFixture {

    private static final String DIFFERING = """
            assignment a join measure m on m.id = a.measure_id join division d on d.id = a.division_id
            where a.fiscal_year <> m.fiscal_year or a.number <> m.number or a.period_end <> m.period_end
                or a.position <> d.position or a.first_indicator <> m.first_indicator
                or a.progress <> case a.status when 'NOT_STARTED' then 0 when 'IN_PROGRESS' then 1
                    when 'COMPLETED' then 2 else 3 end
            """;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void they_are_right_from_the_beginning() {
        register.add(measure(1).ledBy(8).supportedBy(2));
        assertRight(2);
    }

    @Test
    void a_paper_that_changes_the_period_and_adds_a_division_keeps_them_right() {
        register.add(measure(1).ledBy(8).supportedBy(2).until(LocalDate.of(2026, 3, 31)));
        register.add(measure(1).ledBy(8).supportedBy(2, 4).until(LocalDate.of(2026, 5, 31)));

        assertRight(3);
        assertThat(database.rows("assignment where period_end = date '2026-05-31'"))
                .isEqualTo(3);
    }

    @Test
    void a_new_lead_has_them_right() {
        var id = register.add(measure(1).ledBy(8));
        var version = detail(id).version();
        Acting.as(people.admin(), () -> measures.appointLead(id, version, 5));
        assertRight(2);
    }

    @Test
    void another_number_another_order_of_divisions_and_a_report_are_carried_over() {
        var id = register.add(measure(1).ledBy(3).supportedBy(4));
        jdbc.update("update measure set number = 77 where id = ?", id);
        jdbc.update("update division set position = 100 - position");
        Acting.as(
                people.head(3),
                () -> assignments.report(
                        new StatusChange(register.part(id, 3), 0, AssignmentStatus.UNABLE, "", "ไม่มีงบประมาณ")));

        assertRight(2);
        assertThat(database.rows("assignment where number = 77 and position in (96, 97)"))
                .isEqualTo(2);
        assertThat(database.rows("assignment where progress = 3")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fiscal_year = 2500", "number = 2", "period_end = date '2020-01-01'", "position = 99"})
    void a_copy_that_differs_is_refused(String wrong) {
        register.add(measure(1).ledBy(3));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.update("update assignment set " + wrong));
        assertRight(1);
    }

    private void assertRight(int parts) {
        assertThat(database.rows("assignment")).isEqualTo(parts);
        assertThat(database.rows(DIFFERING)).isZero();
    }
}
