package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenLineTest {

    @Test
    void a_line_is_the_same_after_it_was_taken_apart_and_put_together() {
        var cells = List.of("1", "ก <b> & \"ข\"", "1. วางแผน\n2. ทำ", "", "**ค**");

        assertThat(WrittenLine.cells(WrittenLine.of(cells))).isEqualTo(cells);
    }

    @Test
    void a_tab_typed_into_a_cell_does_not_end_it() {
        assertThat(WrittenLine.cells(WrittenLine.of(List.of("ก\tข", "ค")))).containsExactly("ก ข", "ค");
    }

    @Test
    void only_the_line_itself_is_replaced() {
        assertThat(WrittenLine.replace("ก\nข\nค\n", 2, "x\ty")).isEqualTo("ก\nx\ty\nค\n");
    }

    @Test
    void a_row_without_a_number_becomes_a_measure_once_it_has_one() {
        var report = new ReportTextReader().read(SampleReport.text());
        var line = report.quarantined().getFirst().line();
        var cells = new ArrayList<>(
                WrittenLine.cells(report.quarantined().getFirst().written()));
        cells.set(0, "15");
        cells.set(1, "เผยแพร่ข้อมูล");

        var again = new ReportTextReader().read(WrittenLine.replace(SampleReport.text(), line, WrittenLine.of(cells)));

        assertThat(again.quarantined()).isEmpty();
        assertThat(again.measures()).hasSize(15);
    }
}
