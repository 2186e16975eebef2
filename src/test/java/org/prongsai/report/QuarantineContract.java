package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A row that is no measure waits until a person attaches or drops it, and never comes back. */
abstract class QuarantineContract extends ImportFixture {

    private static final String SAMPLE = SampleReport.text();
    private static final String STEP = "แจ้งเวียนให้พนักงานทุกคนทราบและนำไปปฏิบัติ";

    @Autowired
    private FiscalYearService years;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void importTheSample() {
        apply(SAMPLE);
    }

    @Test
    void the_row_waits_with_its_line_and_step() {
        assertThat(asAdmin(imports::yearsWithQuarantined)).containsExactly(2568);
        assertThat(row().line()).isEqualTo(65);
        assertThat(row().fileName()).isEqualTo("report.txt");
        assertThat(row().steps()).containsExactly(STEP);
    }

    @Test
    void attaching_adds_the_step_behind_those_of_the_measure_with_a_line_in_the_audit_trail() {
        var before = rows();

        attach(row().id(), measureId(14));

        assertThat(measure(14).steps()).hasSize(3).last().isEqualTo(STEP);
        assertThat(rows().get("audit_entry")).isEqualTo(before.get("audit_entry") + 2);
        assertThat(asAdmin(() -> imports.quarantined(2568))).isEmpty();
    }

    @Test
    void importing_again_keeps_an_attached_step_and_writes_nothing() {
        attach(row().id(), measureId(14));
        var before = rows();

        assertThat(preview(SAMPLE).changesNothing()).isTrue();
        assertThat(preview(SAMPLE).rows().getFirst().state()).isEqualTo(QuarantineState.ATTACHED);
        assertThat(apply(SAMPLE).changedNothing()).isTrue();
        assertThat(rows()).isEqualTo(before);
        assertThat(measure(14).steps()).hasSize(3);
    }

    @Test
    void rows_wait_in_the_order_of_the_file_and_importing_again_keeps_steps_in_the_order_they_were_attached() {
        var text = SAMPLE;
        for (var letter : List.of("ก", "ข", "ค", "ง", "จ", "ฉ")) {
            text = text.replaceFirst("(?m)^.*" + STEP + ".*$", "$0\n\t\tขั้น " + letter + "\t\t\t\t\t");
        }
        apply(text);
        var rows = asAdmin(() -> imports.quarantined(2568));
        assertThat(rows.subList(1, 7)).extracting(KeptRow::line).isSorted();

        attach(rows.get(6).id(), measureId(14));
        attach(rows.get(3).id(), measureId(14));
        attach(rows.get(5).id(), measureId(14));

        assertThat(preview(text).changesNothing()).isTrue();
        assertThat(apply(text).changedNothing()).isTrue();
    }

    @Test
    void importing_again_does_not_bring_back_a_dropped_row() {
        drop(row().id());

        assertThat(apply(SAMPLE).changedNothing()).isTrue();
        assertThat(asAdmin(() -> imports.quarantined(2568))).isEmpty();
        assertThat(asAdmin(imports::yearsWithQuarantined)).isEmpty();
    }

    @Test
    void a_row_is_settled_once() {
        var id = row().id();
        drop(id);

        assertThatThrownBy(() -> attach(id, measureId(14))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> drop(id)).isInstanceOf(RefusedException.class);
        assertThat(measure(14).steps()).hasSize(2);
    }

    @Test
    void a_row_goes_to_a_measure_of_its_own_year_only() {
        asAdmin(() -> years.findOrAdd(new FiscalYear(2569), YearState.OPEN));
        var other = measureId(14);
        jdbc.update("update measure set fiscal_year = 2569 where id = ?", other);

        assertThatThrownBy(() -> attach(row().id(), other)).isInstanceOf(RefusedException.class);
    }

    @Test
    void a_closed_year_takes_no_steps() {
        jdbc.update("update fiscal_year set state = 'CLOSED'");

        assertThatThrownBy(() -> attach(row().id(), measureId(14))).isInstanceOf(RefusedException.class);
        assertThat(row()).isNotNull();
    }

    @Test
    void rows_that_are_gone_are_refused() {
        assertThatThrownBy(() -> drop(4711)).isInstanceOf(RefusedException.class);
    }

    private KeptRow row() {
        return asAdmin(() -> imports.quarantined(2568)).getFirst();
    }

    private void attach(long rowId, long measureId) {
        asAdmin(() -> {
            imports.attach(rowId, measureId);
            return List.of();
        });
    }

    private void drop(long rowId) {
        asAdmin(() -> {
            imports.drop(rowId);
            return List.of();
        });
    }
}
