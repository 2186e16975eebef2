package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.PlanOrder;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of a year's plan: its order, what it marks, and what its address says. */
class PlanViewTest extends PlanViewFixture {

    @Autowired
    private PlanOrder order;

    private long first;
    private long second;

    @BeforeEach
    void layOut() {
        first = register.add(measure(1)
                .titled("ก")
                .ledBy(3)
                .supportedBy(4)
                .answering("I2", 1)
                .answering(9));
        second = register.add(measure(4).titled("ข"));
    }

    @Test
    void a_year_is_listed_in_its_order_with_unowned_measures_marked() {
        open("plan");

        assertThat(lines()).containsExactly("1 ก", "4 ข");
        assertThat(test(grid()).getCellText(0, 4)).isEqualTo("I2, ตัวชี้วัด 9");
        assertThat(text(test(grid()).getCellComponent(1, 2))).isEqualTo("⚠ ไม่มีเจ้าภาพ");
    }

    @Test
    void a_measure_moves_down_and_the_other_up() {
        open("plan");

        click(moverDown());

        assertThat(lines()).containsExactly("1 ข", "4 ก");
        assertThat(notice()).isEqualTo("เปลี่ยนลำดับแล้ว");
    }

    @Test
    void who_moves_what_somebody_else_has_moved_is_told_and_sees_the_order_of_now() {
        open("plan");
        var button = moverDown();
        Acting.as("admin", () -> order.move(first, 0, 1));

        click(button);

        assertThat(notice()).startsWith("มีผู้เปลี่ยนแผนนี้ก่อนท่าน");
        assertThat(lines()).containsExactly("1 ข", "4 ก");
    }

    @Test
    void a_click_opens_a_measure_and_the_address_says_which() {
        open("plan?year=2569");

        test(grid()).clickRow(1);
        roundTrip();

        assertThat(shown()).isEqualTo(PlanState.EMPTY.withYear(2569).opening(second));
        assertThat(title().getValue()).isEqualTo("ข");
    }

    @Test
    void retired_measures_are_listed_only_when_asked_for() {
        Acting.as("admin", () -> planning.retire(first, 0, "ซ้ำ"));
        open("plan?year=2569");
        assertThat(lines()).containsExactly("4 ข");

        test(find(Checkbox.class).withLabel("แสดงมาตรการที่ยกเลิก").single()).click();
        roundTrip();

        assertThat(shown()).isEqualTo(PlanState.EMPTY.withYear(2569).withRetired(true));
        assertThat(lines()).containsExactly("1 ก", "4 ข");
        assertThat(text(test(grid()).getCellComponent(0, 1))).contains("⊘ ยกเลิกแล้ว");
    }

    @Test
    void a_year_without_measures_leads_on() {
        register.year(2570, YearState.PLANNED);
        open("plan?year=2570");

        assertThat(page()).contains("ยังไม่มีมาตรการในแผนปี 2570");
        click("เพิ่มมาตรการแรก");

        assertThat(shown()).isEqualTo(PlanState.EMPTY.withYear(2570).addingOne());
        assertThat(number().getValue()).isEqualTo("1");
    }

    @Test
    void without_any_year_the_way_to_one_is_told() {
        database.clear();
        people.admin();
        open("plan");

        assertThat(page()).contains("ยังไม่มีปีงบประมาณ");
        assertThat(find(Button.class).withText("เพิ่มมาตรการ").exists()).isFalse();
    }

    @Test
    void a_closed_year_is_read_only() {
        register.year(YEAR, YearState.CLOSED);
        openMeasure(first);

        assertThat(editor()).contains("ปีงบประมาณ 2569 ปิดแล้ว");
        assertThat(title().isReadOnly()).isTrue();
        for (var button : new String[] {"บันทึก", "เพิ่มมาตรการ", "ยกเลิกมาตรการ…"}) {
            assertThat(find(Button.class).withText(button).exists()).as(button).isFalse();
        }
    }

    @Test
    void what_is_typed_is_not_left_without_a_question() {
        openMeasure(first);
        test(title()).setValue("พิมพ์แล้ว");

        open("plan?year=2569&measure=" + second);
        assertThat(address()).contains("measure=" + first);
        assertThat(isThere(ConfirmDialog.class)).isTrue();
        assertThat(title().getValue()).isEqualTo("พิมพ์แล้ว");

        test(find(ConfirmDialog.class).single()).reject();
        roundTrip();
        assertThat(title().getValue()).isEqualTo("ข");
    }

    @Test
    void a_look_at_a_measure_asks_nothing_when_leaving() {
        openMeasure(first);
        open("plan?year=2569&measure=new");
        open("plan?year=2569");

        assertThat(isThere(ConfirmDialog.class)).isFalse();
        assertThat(isThere(PlanEditor.class)).isFalse();
    }

    /** The button of the first row. */
    private Button moverDown() {
        var cell = test(grid()).getCellComponent(0, 6);
        return cell.getChildren()
                .map(Button.class::cast)
                .filter(button -> button.getAriaLabel().orElse("").equals("เลื่อนมาตรการที่ 1 ลง"))
                .findFirst()
                .orElseThrow();
    }
}
