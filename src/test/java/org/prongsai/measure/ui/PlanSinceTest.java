package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.testing.Acting;

/** The plan beside what it was: it was made on 15 January, and one measure of it was changed a week later. */
class PlanSinceTest extends PlanViewFixture {

    @BeforeEach
    void replanAWeekLater() {
        var changed = register.add(measure(1).titled("ชื่อเดิม").ledBy(3));
        register.add(measure(2).titled("ไม่เปลี่ยน").ledBy(3));
        clock.advance(Duration.ofDays(7));
        var next =
                measure(1).titled("ชื่อใหม่").until(LocalDate.of(2026, 6, 30)).ledBy(3);
        Acting.as("admin", () -> planning.change(changed, 0, next.planned().definition()));
        register.add(measure(3).titled("เพิ่มทีหลัง"));
    }

    @Test
    void what_was_planned_is_struck_through_beside_what_is() {
        open("plan?since=2026-01-20");

        assertThat(cell(0, 1)).isEqualTo("เดิม ชื่อเดิม ชื่อใหม่ ✎ แก้ไขแผน");
        assertThat(cell(0, 3)).startsWith("เดิม ").contains("2569");
        assertThat(cell(1, 1)).isEqualTo("ไม่เปลี่ยน");
        assertThat(cell(2, 1)).isEqualTo("เพิ่มทีหลัง ✚ รายการใหม่");
    }

    @Test
    void only_what_is_planned_otherwise_is_listed_on_demand_and_the_address_says_so() {
        open("plan?since=2026-01-20");

        test(find(Checkbox.class).withLabel("เฉพาะที่เปลี่ยน").single()).click();

        assertThat(address()).contains("since=2026-01-20", "changed=only");
        assertThat(lines()).hasSize(2);
    }

    private String cell(int row, int column) {
        return text(test(grid()).getCellComponent(row, column));
    }
}
