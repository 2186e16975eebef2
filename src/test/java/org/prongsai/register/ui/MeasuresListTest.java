package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.event.SortEvent;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.shared.ui.YearPicker;
import org.prongsai.testing.TestClock;
import org.prongsai.testing.ViewTest;

/** The list: its address says everything, and every choice ends up there. */
class MeasuresListTest extends ViewTest {

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
    void without_filters_all_rows_of_the_current_year_are_listed() {
        open("measures");

        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(find(Span.class).withText("3 รายการ").exists()).isTrue();
        assertThat(find(YearPicker.class).single().getValue()).isEqualTo(2569);
        assertThat(button("ล้างตัวกรอง")).isFalse();
    }

    @Test
    void the_filters_of_the_address_are_applied_and_shown() {
        open("measures?division=3&status=not-started&indicator=9&q=2569");

        assertThat(test(grid()).size()).isEqualTo(1);
        assertThat(test(grid()).getRow(0).divisionTh()).isEqualTo("กองช่าง");
        assertThat(shown("หน่วยงาน")).isEqualTo("กองช่าง");
        assertThat(shown("สถานะ")).isEqualTo("ยังไม่ดำเนินการ");
        assertThat(shown("ตัวชี้วัด")).isEqualTo("9. การเปิดเผยข้อมูล");
        assertThat(find(TextField.class).single().getValue()).isEqualTo("2569");
    }

    @Test
    void every_choice_ends_up_in_the_address_beside_the_others() {
        open("measures?sort=-number");

        test(select("หน่วยงาน")).selectItem("กองคลัง");
        test(select("สถานะ")).selectItem("ยังไม่ดำเนินการ");
        test(select("ตัวชี้วัด")).selectItem("1. การปฏิบัติหน้าที่");
        test(checkbox("เกินกำหนด")).click();
        test(checkbox("ไม่มีเจ้าภาพ")).click();
        test(find(TextField.class).single()).setValue("อบรม");
        roundTrip();

        assertThat(address())
                .contains("division=4", "status=not-started", "indicator=1", "overdue", "unowned", "sort=-number");
        assertThat(state().text()).isEqualTo("อบรม");
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void clearing_the_filters_clears_the_address() {
        open("measures?division=3&overdue=yes&q=x&sort=-number");
        assertThat(test(grid()).size()).isZero();
        assertThat(grid().getEmptyStateText()).contains("ล้างตัวกรอง");

        click("ล้างตัวกรอง");

        assertThat(address()).isEqualTo("measures?sort=-number");
        assertThat(test(grid()).size()).isEqualTo(3);
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

        assertThat(state()).isEqualTo(ofDivision(4).withSort("-number"));
        assertThat(test(grid()).getRow(0).number()).isEqualTo(2);
        open("measures?division=4&sort=number");
        assertThat(test(grid()).getRow(0).number()).isEqualTo(1);
    }

    @Test
    void choosing_a_year_leads_to_its_measures_and_keeps_the_filters() {
        open("measures?division=3&measure=" + first);

        test(find(YearPicker.class).single()).selectItem("2568");
        roundTrip();

        assertThat(state()).isEqualTo(ofDivision(3).withYear(2568));
        assertThat(test(grid()).getRow(0).title()).isEqualTo("ของปีก่อน");
    }

    @Test
    void a_click_on_a_row_opens_its_part_and_the_cross_closes_it() {
        open("measures?division=4&sort=number");

        test(grid()).clickRow(1);
        roundTrip();

        var row = test(grid()).getRow(1);
        assertThat(state()).isEqualTo(ofDivision(4).withSort("number").opening(row.measureId(), row.assignmentId()));
        var panel = text(find(MeasureDetailPanel.class).single());
        assertThat(panel).contains("2. อบรม", "ไม่มีเจ้าภาพ", "เกินกำหนด", "สถานะของกองคลัง");

        click(find(Button.class).withAriaLabel("ปิด").single());

        assertThat(state()).isEqualTo(ofDivision(4).withSort("number"));
        assertThat(find(MeasureDetailPanel.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measures?year=abc&division=x&status=done&indicator=-&sort=title",
                "measures?sort=-&measure=4711&part=1",
                "measures?sort=--number&part=99"
            })
    void what_the_address_says_wrongly_is_left_out(String address) {
        open(address);

        assertThat(test(grid()).size()).isEqualTo(3);
        assertThat(find(MeasureDetailPanel.class).exists()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=0", "year=-1", "year=2147483647", "indicator=-5", "division=9223372036854775807"})
    void numbers_out_of_reach_find_nothing(String query) {
        open("measures?" + query);

        assertThat(test(grid()).size()).isZero();
    }

    @Test
    void open_questions_are_asked_for_at_an_address_of_their_own() {
        open("measures");

        test(checkbox("มีคำถามค้าง")).click();
        roundTrip();

        assertThat(address()).isEqualTo("measures?questions=yes");
        assertThat(test(grid()).size()).isZero();
    }

    private static MeasuresState state() {
        return MeasuresState.from(UI.getCurrent().getActiveViewLocation().getQueryParameters());
    }

    private static MeasuresState ofDivision(long division) {
        return MeasuresState.from(QueryParameters.of("division", String.valueOf(division)));
    }

    private MeasureGrid grid() {
        return find(MeasureGrid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(String name) {
        return find(Select.class).withAriaLabel(name).single();
    }

    private String shown(String name) {
        return select(name).getItemLabelGenerator().apply(select(name).getValue());
    }

    private Checkbox checkbox(String label) {
        return find(Checkbox.class).withLabel(label).single();
    }

    private boolean button(String text) {
        return find(Button.class).withText(text).exists();
    }
}
