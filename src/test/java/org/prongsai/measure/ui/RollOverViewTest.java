package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.virtuallist.VirtualList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.ViewTest;

/** Choosing which measures the next year carries on, and what became of each. */
class RollOverViewTest extends ViewTest {

    @BeforeEach
    void layOut() {
        register.add(measure(1).titled("แผนป้องกัน").answering("E1", 6).ledBy(3).supportedBy(4));
        register.add(measure(2).titled("อบรม").answering("I30", 5).supportedBy(4));
        signInAsAdmin();
    }

    @Test
    void all_measures_are_chosen_and_each_shows_what_it_becomes() {
        open("years/roll-over?from=2569");

        assertThat(page()).contains("เริ่มปี 2570 จากปี 2569", "ยังไม่มีปี 2570", "เกณฑ์ปี 2568");
        assertThat(all().getLabel()).isEqualTo("เลือก 2 จาก 2 มาตรการ");
        assertThat(all().getValue()).isTrue();
        assertThat(rows().get(0))
                .contains("ม.ค. – มี.ค. 2569 → ม.ค. – มี.ค. 2570 · 2 หน่วยงาน", "✓ ลำดับที่ 1")
                .doesNotContain("⚠");
        assertThat(rows().get(1))
                .contains("✓ ลำดับที่ 2", "⚠ ไม่มีเจ้าภาพ", "ไม่มีข้อคำถาม I30 แล้ว จะเชื่อมกับตัวชี้วัด 5 แทน");
    }

    @Test
    void only_what_is_chosen_is_added_after_asking_once_more() {
        open("years/roll-over?from=2569");
        tick(0, false);
        assertThat(all().getLabel()).isEqualTo("เลือก 1 จาก 2 มาตรการ");
        assertThat(all().isIndeterminate()).isTrue();
        assertThat(rows().get(0)).contains("○ ไม่ใช้ต่อ");

        start("เพิ่ม 1 มาตรการในปี 2570");

        assertThat(page()).contains("เพิ่ม 1 มาตรการในปี 2570 แล้ว");
        assertThat(rows()).hasSize(1);
        assertThat(rows().getFirst()).contains("2. อบรม", "✓ เพิ่มแล้ว", "ลำดับที่ 2", "ตัวชี้วัด 5");
        assertThat(database.rows("measure where fiscal_year = 2570")).isOne();
    }

    @Test
    void each_line_of_the_result_leads_to_the_new_measure() {
        open("years/roll-over?from=2569");
        start("เพิ่ม 2 มาตรการในปี 2570");
        var first =
                (Anchor) within(test(list()).getItemComponent(0), Anchor.class).getFirst();

        open(first.getHref());

        assertThat(find(H2.class).withText("1. แผนป้องกัน").exists()).isTrue();
        assertThat(address()).startsWith("measures?").contains("year=2570", "measure=");
    }

    @Test
    void what_is_carried_on_already_is_told_and_not_offered_again() {
        open("years/roll-over?from=2569");
        tick(1, false);
        start("เพิ่ม 1 มาตรการในปี 2570");

        open("years/roll-over?from=2569&again");
        assertThat(page()).contains("ใช้ต่อในปี 2570 แล้ว 1 มาตรการ", "1. แผนป้องกัน → ลำดับที่ 1", "○ วางแผน");
        assertThat(rows()).hasSize(1);
        start("เพิ่ม 1 มาตรการในปี 2570");

        open("years/roll-over?from=2569");
        assertThat(page()).contains("ทุกมาตรการของปี 2569 ใช้ต่อในปี 2570 แล้ว");
        assertThat(find(RollOverForm.class).exists()).isFalse();
    }

    @Test
    void a_number_that_becomes_free_goes_to_who_had_to_give_way() {
        register.add(measure(1).of(2570));
        open("years/roll-over?from=2569");
        assertThat(rows().get(0)).contains("✓ ลำดับที่ 3");

        tick(1, false);

        assertThat(rows().get(0)).contains("✓ ลำดับที่ 2");
    }

    @Test
    void all_can_be_chosen_or_none() {
        open("years/roll-over?from=2569");

        test(all()).click();

        assertThat(all().getLabel()).isEqualTo("เลือก 0 จาก 2 มาตรการ");
        assertThat(find(Button.class)
                        .withText("เพิ่ม 0 มาตรการในปี 2570")
                        .single()
                        .isEnabled())
                .isFalse();
        assertThat(rows().get(0)).contains("○ ไม่ใช้ต่อ");
    }

    @Test
    void a_closed_year_is_refused_in_words() {
        register.year(2570, YearState.CLOSED);

        open("years/roll-over?from=2569");

        assertThat(page()).contains("ปีงบประมาณ 2570 ปิดแล้ว จึงเพิ่มมาตรการไม่ได้", "กลับไปหน้าปีงบประมาณ");
    }

    @Test
    void a_year_that_is_not_kept_is_refused_in_words() {
        open("years/roll-over?from=2500");

        assertThat(page()).contains("ไม่มีปีงบประมาณ 2500 ในระบบ", "กลับไปหน้าปีงบประมาณ");
        assertThat(find(RollOverForm.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?from=x", "?from=99999999999"})
    void an_address_that_names_no_year_leads_to_the_years(String query) {
        open("years/roll-over" + query);

        assertThat(getCurrentView()).isInstanceOf(YearsView.class);
    }

    private Checkbox all() {
        return find(Checkbox.class)
                .withCondition(box -> box.getLabel().startsWith("เลือก "))
                .single();
    }

    private String page() {
        return text((Component) getCurrentView());
    }

    private void start(String text) {
        click(text);
        newRequest();
        test(find(ConfirmDialog.class).single()).confirm();
        roundTrip();
    }

    private void tick(int row, boolean chosen) {
        var tick = (Checkbox)
                within(test(list()).getItemComponent(row), Checkbox.class).getFirst();
        newRequest();
        tick.setValue(chosen);
        roundTrip();
    }

    private List<String> rows() {
        return IntStream.range(0, test(list()).size())
                .mapToObj(i -> text(test(list()).getItemComponent(i)))
                .toList();
    }

    private static List<Component> within(Component component, Class<?> type) {
        return type.isInstance(component)
                ? List.of(component)
                : component
                        .getChildren()
                        .flatMap(child -> within(child, type).stream())
                        .toList();
    }

    private VirtualList<?> list() {
        return find(VirtualList.class).single();
    }
}
