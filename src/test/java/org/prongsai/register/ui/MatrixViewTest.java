package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.StatusChange;
import org.prongsai.shared.ui.YearPicker;
import org.prongsai.testing.Acting;
import org.prongsai.testing.TestClock;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;

class MatrixViewTest extends ViewTest {

    @Autowired
    private AssignmentService assignments;

    private long late;

    @BeforeEach
    void layOut() {
        late = register.add(measure(1)
                .titled("เปิดช่องทางร้องเรียน")
                .ledBy(3)
                .supportedBy(4)
                .until(TestClock.TODAY.minusDays(1)));
        register.status(late, 3, AssignmentStatus.COMPLETED);
        signInAsManagement();
    }

    @Test
    void only_divisions_that_take_part_have_a_column_with_what_they_completed() {
        open("matrix");

        assertThat(heads()).containsSubsequence("กองช่าง", "1/1", "กองคลัง", "0/1");
    }

    @Test
    void a_cell_says_what_it_means_and_leads_to_its_part() {
        open("matrix");

        var cells = test(find(MatrixGrid.class).single()).getLitRendererPropertyValue(0, 1, "cells", ArrayNode.class);

        assertThat(cells.toString())
                .contains("กองช่าง (เจ้าภาพ) · 1 · ดำเนินการแล้วเสร็จ", "completed lead", "✓")
                .contains("กองคลัง (สนับสนุน) · 1 · ยังไม่ดำเนินการ · เกินกำหนด", "⚑")
                .contains("measure=" + late + "&", "part=" + register.part(late, 4));
    }

    @Test
    void what_was_stands_struck_through_beside_what_is() {
        clock.advance(Duration.ofDays(7));
        var part = register.part(late, 4);
        Acting.as(
                people.head(4),
                () -> assignments.report(new StatusChange(part, 0, AssignmentStatus.IN_PROGRESS, "เริ่มแล้ว", "")));
        register.add(measure(2).ledBy(3));

        open("matrix?since=2026-01-20");

        assertThat(cells(0))
                .contains("กองคลัง (สนับสนุน) · 1 · อยู่ระหว่างดำเนินการ · เกินกำหนด · เดิม ยังไม่ดำเนินการ")
                .contains("\"before\":\"○\"", "แก้ไขข้อความ");
        assertThat(cells(1)).contains("✚ รายการใหม่", "\"mark\":\" ✚\"");
        open("matrix");
        assertThat(cells(0)).contains("\"before\":\"\"").doesNotContain("เดิม");
    }

    @Test
    void only_what_has_changed_since_is_listed_where_the_address_asks_for_it() {
        clock.advance(Duration.ofDays(7));
        register.add(measure(2).ledBy(3));

        open("matrix?since=2026-01-20&changed=only");

        assertThat(test(grid()).size()).isOne();
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        test(find(Checkbox.class).single()).click();
        assertThat(address()).isEqualTo("matrix?year=2569&since=2026-01-20");
        assertThat(test(grid()).size()).isEqualTo(2);
    }

    @Test
    void where_no_year_is_kept_it_says_how_measures_come_about() {
        database.clear();
        signInAsManagement();

        open("matrix");

        assertThat(grid().getEmptyStateText()).startsWith("ปีนี้ยังไม่มีมาตรการ");
    }

    @Test
    void the_address_names_the_year() {
        register.add(measure(7).of(2568).ledBy(5));

        open("matrix?year=2568");

        assertThat(find(YearPicker.class).single().getValue()).isEqualTo(2568);
        assertThat(test(find(MatrixGrid.class).single()).getLitRendererPropertyValue(0, 0, "title", String.class))
                .startsWith("7. ");
    }

    private String cells(int row) {
        return test(grid())
                .getLitRendererPropertyValue(row, 1, "cells", ArrayNode.class)
                .toString();
    }

    private MatrixGrid grid() {
        return find(MatrixGrid.class).single();
    }

    private String heads() {
        return text(find(MatrixGrid.class).single().getColumns().getLast().getHeaderComponent());
    }
}
