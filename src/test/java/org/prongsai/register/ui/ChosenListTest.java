package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.testing.Plan;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A head chooses several of her own parts in the list of all, and changes them together. */
class ChosenListTest extends ListFixture {

    private static final String EVERYTHING = "measures?group=none&sort=number";

    @Autowired
    private StatementCounter counter;

    @BeforeEach
    void layOut() {
        register.add(measure(1).titled("แผน").ledBy(3).supportedBy(4));
        register.add(measure(2).titled("อบรม").ledBy(3));
        register.add(measure(3).titled("ตรวจ").ledBy(4));
    }

    @Test
    void only_rows_of_her_own_can_be_chosen() {
        choosing(EVERYTHING);

        assertThat(lines()).containsExactly("1/3", "1/4", "2/3", "3/4");
        assertThat(boxes()).containsExactly("เลือก 1. แผน", "", "เลือก 2. อบรม", "");
        choose(1);
        assertThat(bar()).contains("เลือก 0 รายการ");
    }

    @Test
    void what_is_chosen_is_changed_by_the_same_rules_and_taken_back() {
        choosing(EVERYTHING);
        choose(0);
        choose(2);
        assertThat(bar()).contains("เลือก 2 รายการ");

        complete("ครบทุกงาน");

        assertThat(database.rows("assignment where outcome = 'ครบทุกงาน'")).isEqualTo(2);
        assertThat(find(BulkBar.class).exists()).isFalse();
        assertThat(text(find(UndoBar.class).single())).contains("เปลี่ยนแล้ว 2 รายการ");
        click("เลิกทำ");
        assertThat(database.rows("assignment where outcome <> ''")).isZero();
    }

    @Test
    void all_of_her_own_that_match_are_chosen_at_once_wherever_they_are_listed() {
        choosing("measures?group=none&q=แผน");
        click("เลือกทั้งหมด 1 รายการ");
        assertThat(bar()).contains("เลือก 1 รายการ");

        startIn("measures");
        click("เลือกทั้งหมด 2 รายการ");
        assertThat(bar()).contains("เลือก 2 รายการ");
        complete("เสร็จ");

        assertThat(database.rows("assignment where outcome = 'เสร็จ' and division_id = 3"))
                .isEqualTo(2);
        assertThat(database.rows("assignment where outcome = 'เสร็จ'")).isEqualTo(2);
    }

    @Test
    void another_order_keeps_the_choice_and_another_filter_ends_it() {
        choosing(EVERYTHING);
        choose(0);

        open("measures?group=measure&sort=-number");
        assertThat(bar()).contains("เลือก 1 รายการ");

        open("measures?group=measure&sort=-number&q=แผน");
        assertThat(find(BulkBar.class).exists()).isFalse();
    }

    @Test
    void whoever_heads_nothing_finds_nothing_to_choose_with() {
        signInAsManagement();
        open(EVERYTHING);
        assertThat(toggles()).isEmpty();

        signInAsAdmin();
        open(EVERYTHING);
        assertThat(toggles()).isEmpty();
    }

    @Test
    void in_a_year_that_is_not_open_nothing_can_be_chosen() {
        register.year(Plan.YEAR, YearState.CLOSED);
        signInAsHead(3);
        open(EVERYTHING);

        assertThat(toggles()).isEmpty();
    }

    @Test
    void choosing_takes_one_statement_more_for_the_number_of_ones_own() {
        signInAsHead(3);
        open(EVERYTHING);
        var without = counter.count(() -> fill("measures?group=none&sort=-number"));
        click("เลือกหลายรายการ");

        assertThat(counter.count(() -> fill(EVERYTHING)).number()).isEqualTo(without.number() + 1);
    }

    private void fill(String address) {
        open(address);
        grid().getDataCommunicator().setViewportRange(0, 50);
        roundTrip();
    }

    private void choosing(String address) {
        signInAsHead(3);
        startIn(address);
    }

    private void startIn(String address) {
        open(address);
        click("เลือกหลายรายการ");
    }

    private List<String> boxes() {
        return List.of(0, 1, 2, 3).stream()
                .map(row -> test(grid()).getLitRendererPropertyValue(row, column(), "label", String.class))
                .toList();
    }

    private void choose(int row) {
        newRequest();
        test(grid())
                .invokeLitRendererFunction(
                        row,
                        column(),
                        "choose",
                        JsonNodeFactory.instance.arrayNode().add(true));
        roundTrip();
    }

    private int column() {
        return grid().getColumns().stream()
                .filter(Column::isVisible)
                .map(column -> String.valueOf(column.getHeaderText()))
                .toList()
                .indexOf("เลือก");
    }

    private void complete(String outcome) {
        click("เปลี่ยนพร้อมกัน");
        test(find(Select.class).withLabel("สถานะ").single()).selectItem("✓ ดำเนินการแล้วเสร็จ");
        test(find(TextArea.class).withLabel("ผลลัพธ์หรือความสำเร็จ").single()).setValue(outcome);
        click("ตรวจสอบก่อนเปลี่ยน");
        click("ยืนยันเปลี่ยน 2 รายการ");
    }

    private List<Button> toggles() {
        return find(Button.class).withText("เลือกหลายรายการ").all();
    }

    private String bar() {
        return text(find(BulkBar.class).single());
    }
}
