package org.prongsai.measure.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.testing.Acting;
import org.prongsai.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The years of an installation, and moving them with open eyes. */
class YearsViewTest extends ViewTest {

    @Autowired
    private FiscalYearService years;

    @Autowired
    private YearStates states;

    @BeforeEach
    void layOut() {
        var first = register.add(measure(1).ledBy(3).supportedBy(4, 5));
        register.status(first, 4, AssignmentStatus.COMPLETED);
        register.status(first, 5, AssignmentStatus.IN_PROGRESS);
        register.add(measure(2).supportedBy(4));
        register.year(2568, YearState.CLOSED);
        register.add(measure(1).of(2570).supportedBy(3));
        register.year(2570, YearState.PLANNED);
        signInAsAdmin();
        open("years");
    }

    @Test
    void years_stand_latest_first_with_where_they_are_and_what_is_in_them() {
        assertThat(cards()).hasSize(3);
        assertThat(card(0)).contains("ปีงบประมาณ 2570 ○ วางแผน", "1 มาตรการ", "⚠ ไม่มีเจ้าภาพ 1", "เปิดปี 2570");
        assertThat(card(1))
                .contains(
                        "ปีงบประมาณ 2569 ◐ เปิด",
                        "2 มาตรการ",
                        "⚠ ไม่มีเจ้าภาพ 1",
                        "○ ยังไม่ดำเนินการ 2",
                        "◐ อยู่ระหว่างดำเนินการ 1",
                        "✓ แล้วเสร็จ 1",
                        "⚠ แล้วเสร็จแต่ไม่มีหลักฐาน 1",
                        "ปิดปี 2569",
                        "เริ่มปี 2570 จากปี 2569");
        assertThat(card(2))
                .contains("ปีงบประมาณ 2568 ✓ ปิดแล้ว", "ยังไม่มีมาตรการ", "เปิดปี 2568 อีกครั้ง")
                .doesNotContain("เริ่มปี");
    }

    @Test
    void every_count_leads_to_a_list_of_as_many_rows() {
        for (var shown :
                List.of("⚠ ไม่มีเจ้าภาพ 1", "○ ยังไม่ดำเนินการ 2", "◐ อยู่ระหว่างดำเนินการ 1", "✓ แล้วเสร็จ 1")) {
            open("years");
            var link = find(Anchor.class)
                    .withCondition(a -> a.getHref().contains("2569") && text(a).equals(shown))
                    .single();

            open(link.getHref() + "&group=none");

            var rows = test(find(Grid.class).single()).size();
            assertThat(shown).endsWith(" " + rows);
        }
    }

    @Test
    void opening_says_how_many_measures_lack_a_lead_and_goes_on_all_the_same() {
        click("เปิดปี 2570");
        assertThat(dialog()).contains("ไม่มีหน่วยงานเจ้าภาพ", "⚠ ไม่มีเจ้าภาพ 1");

        confirm("เปิดปี 2570");

        assertThat(notice()).isEqualTo("เปิดปี 2570 แล้ว");
        assertThat(card(0)).contains("◐ เปิด", "ปิดปี 2570");
    }

    @Test
    void closing_says_what_is_unfinished_and_locks_the_year_once_confirmed() {
        click("ปิดปี 2569");
        assertThat(dialog()).contains("○ ยังไม่ดำเนินการ 2", "◐ อยู่ระหว่างดำเนินการ 1", "หลักฐาน 1", "ไม่มีเจ้าภาพ 1");
        assertThat(state(2569)).isEqualTo(YearState.OPEN);

        confirm("ปิดปี 2569");

        assertThat(state(2569)).isEqualTo(YearState.CLOSED);
        assertThat(card(1)).contains("✓ ปิดแล้ว", "เปิดปี 2569 อีกครั้ง");
    }

    @Test
    void cancelling_moves_nothing() {
        click("ปิดปี 2569");

        click("ยกเลิก");

        assertThat(find(YearMoveDialog.class).exists()).isFalse();
        assertThat(state(2569)).isEqualTo(YearState.OPEN);
    }

    @Test
    void reopening_asks_for_a_reason_and_the_history_tells_it() {
        click("เปิดปี 2568 อีกครั้ง");
        confirm("เปิดปี 2568 อีกครั้ง");
        var reason = find(TextArea.class).withLabel("เหตุผล").single();
        assertThat(reason.getErrorMessage()).isEqualTo("กรุณาระบุเหตุผล");
        assertThat(state(2568)).isEqualTo(YearState.CLOSED);

        test(reason).setValue("แก้ไขผลลัพธ์ตามข้อทักท้วง");
        confirm("เปิดปี 2568 อีกครั้ง");

        assertThat(state(2568)).isEqualTo(YearState.OPEN);
        assertThat(history(2)).contains("ปิดแล้ว → เปิด", "เหตุผล: แก้ไขผลลัพธ์ตามข้อทักท้วง", "admin");
    }

    @Test
    void a_reason_that_is_typed_is_not_given_up_without_asking() {
        click("เปิดปี 2568 อีกครั้ง");
        test(find(TextArea.class).withLabel("เหตุผล").single()).setValue("เหตุผล");

        click("ยกเลิก");

        assertThat(find(YearMoveDialog.class).exists()).isTrue();
        assertThat(state(2568)).isEqualTo(YearState.CLOSED);
    }

    @Test
    void an_opening_can_be_taken_back_only_where_nothing_is_reported() {
        assertThat(find(Button.class).withText("กลับไปขั้นวางแผน").exists()).isFalse();
        click("เปิดปี 2570");
        confirm("เปิดปี 2570");

        click("กลับไปขั้นวางแผน");
        confirm("กลับไปขั้นวางแผน");

        assertThat(state(2570)).isEqualTo(YearState.PLANNED);
    }

    @Test
    void who_was_overtaken_sees_where_the_year_stands() {
        click("ปิดปี 2569");
        Acting.as("admin", () -> states.move(new YearChange(2569, 0, YearMove.CLOSE, "")));

        confirm("ปิดปี 2569");

        assertThat(notice()).startsWith("มีผู้เปลี่ยนสถานะของปีนี้ก่อนท่าน");
        assertThat(card(1)).contains("✓ ปิดแล้ว");
    }

    /** The button of the dialog has the words of the one that opened it. */
    private void confirm(String text) {
        click(find(Button.class).withText(text).last());
    }

    private String dialog() {
        return text(find(YearSituation.class).single());
    }

    private List<YearCard> cards() {
        return find(YearCard.class).all();
    }

    private String card(int index) {
        return text(cards().get(index));
    }

    private String history(int index) {
        var details = find(YearHistory.class).all().get(index);
        newRequest();
        test(details).toggleContent();
        return text(details);
    }

    private YearState state(int year) {
        return Acting.as("admin", () -> years.find(year)).orElseThrow().state();
    }
}
