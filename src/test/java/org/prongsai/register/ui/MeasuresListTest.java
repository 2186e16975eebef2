package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.event.SortEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.ui.YearPicker;
import org.prongsai.testing.TestClock;

/** The list: its address says everything, and every choice ends up there. */
class MeasuresListTest extends ListFixture {

    private long first;

    @BeforeEach
    void layOut() {
        first = register.add(
                measure(1).titled("แผนป้องกัน ๒๕๖๙").answering(9).ledBy(3).supportedBy(4));
        register.add(measure(2).titled("อบรม").answering(1).supportedBy(4).until(TestClock.TODAY.minusDays(1)));
        register.add(measure(1).of(2568).titled("ของปีก่อน").ledBy(3));
        register.year(2568, YearState.CLOSED);
        signInAsManagement();
    }

    @Test
    void without_filters_all_rows_of_the_current_year_are_listed_by_division() {
        open("measures");

        assertThat(lines()).containsExactly("กองช่าง (1)", "1/3", "กองคลัง (2)", "1/4", "2/4");
        assertThat(count()).isEqualTo("2 มาตรการ · 3 รายการ");
        assertThat(find(YearPicker.class).single().getValue()).isEqualTo(2569);
        assertThat(button("ล้างตัวกรอง")).isFalse();
        assertThat(chips()).isEmpty();
    }

    @Test
    void sorting_ends_up_in_the_address_and_comes_back_from_it() {
        open("measures?division=4");

        ComponentUtil.fireEvent(
                grid(),
                new SortEvent<>(
                        grid(),
                        GridSortOrder.desc(grid().getColumnByKey("number")).build(),
                        true));
        roundTrip();

        assertThat(state()).isEqualTo(ofDivision("4").withSort("-number"));
        assertThat(lines()).containsExactly("กองคลัง (2)", "2/4", "1/4");
        open("measures?division=4&sort=number");
        assertThat(lines()).containsExactly("กองคลัง (2)", "1/4", "2/4");
    }

    @Test
    void choosing_a_year_leads_to_its_measures_and_keeps_the_filters() {
        open("measures?division=3&measure=" + first);

        test(find(YearPicker.class).single()).selectItem("2568");
        roundTrip();

        assertThat(state()).isEqualTo(ofDivision("3").withYear(2568));
        assertThat(row(1).title()).isEqualTo("ของปีก่อน");
    }

    @Test
    void a_click_on_a_row_opens_its_part_and_the_cross_closes_it() {
        open("measures?division=4&sort=number");

        test(grid()).clickRow(2);
        roundTrip();

        var row = row(2);
        assertThat(state()).isEqualTo(ofDivision("4").withSort("number").opening(row.measureId(), row.assignmentId()));
        var panel = text(find(MeasureDetailPanel.class).single());
        assertThat(panel).contains("2. อบรม", "ไม่มีเจ้าภาพ", "เกินกำหนด", "สถานะของกองคลัง");
        assertThat(marked()).containsExactly("2/4");

        click(find(Button.class).withAriaLabel("ปิด").single());

        assertThat(state()).isEqualTo(ofDivision("4").withSort("number"));
        assertThat(find(MeasureDetailPanel.class).exists()).isFalse();
        assertThat(marked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measures?year=abc&division=x&status=done&indicator=-&sort=title&group=x",
                "measures?sort=--number&part=99"
            })
    void what_the_address_says_wrongly_is_left_out(String address) {
        open(address);

        assertThat(lines()).hasSize(5);
        assertThat(find(MeasureDetailPanel.class).exists()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year=0                       | ไม่มีปีงบประมาณ 0 ในระบบ            | ดูปี 2569          | measures?year=2569
            year=2147483647              | ไม่มีปีงบประมาณ 2147483647 ในระบบ   | ดูปี 2569          | measures?year=2569
            indicator=-5&overdue=yes     | ไม่มีตัวชี้วัด “-5”                   | เอาตัวกรองนี้ออก    | measures?overdue=yes
            division=9223372036854775807 | ไม่มีหน่วยงาน “9223372036854775807” | เอาตัวกรองนี้ออก    | measures
            measure=4711&part=1          | ไม่มีมาตรการนี้แล้ว                  | แสดงเฉพาะรายการ   | measures
            view=4711                    | ไม่มีมุมมองนี้แล้ว                    | แสดงทุกรายการ     | measures
            """)
    void what_is_not_there_is_said_with_a_way_out(String query, String text, String wayOut, String address) {
        open("measures?" + query);
        assertThat(text(find(AddressNotice.class).single())).contains(text);

        click(wayOut);

        assertThat(address()).isEqualTo(address);
        assertThat(find(AddressNotice.class).all()).isEmpty();
    }

    private static MeasuresState ofDivision(String division) {
        return MeasuresState.EMPTY.with(FilterKind.DIVISION, division);
    }

    private boolean button(String text) {
        return find(Button.class).withText(text).exists();
    }
}
