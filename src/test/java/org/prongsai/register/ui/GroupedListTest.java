package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.measure.Grouping;
import org.prongsai.testing.TestClock;

/** The list by division, by measure and ungrouped; what is opened and closed in it. */
class GroupedListTest extends ListFixture {

    @BeforeEach
    void layOut() {
        register.add(measure(1).titled("แผน").ledBy(3).supportedBy(4, 8));
        register.add(measure(2).titled("อบรม").supportedBy(4).until(TestClock.TODAY.minusDays(1)));
        register.add(measure(3).titled("ตรวจ"));
    }

    @Test
    void a_head_finds_her_own_division_first_and_the_others_closed() {
        signInAsHead(8);
        open("measures");

        assertThat(lines()).containsExactly("งานบริหารงานบุคคล (1)", "1/8", "- (1)", "กองช่าง (1)", "กองคลัง (2)");
    }

    @Test
    void a_head_who_looks_for_something_finds_all_of_it_open() {
        signInAsHead(8);
        open("measures?q=แผน");

        assertThat(lines()).containsExactly("งานบริหารงานบุคคล (1)", "1/8", "กองช่าง (1)", "1/3", "กองคลัง (1)", "1/4");
    }

    @Test
    void a_click_on_the_head_of_a_group_closes_and_opens_it() {
        signInAsManagement();
        open("measures");

        test(grid()).clickRow(2);
        roundTrip();
        assertThat(lines())
                .containsExactly(
                        "- (1)", "3/0", "กองช่าง (1)", "กองคลัง (2)", "1/4", "2/4", "งานบริหารงานบุคคล (1)", "1/8");

        test(grid()).clickRow(2);
        roundTrip();
        assertThat(lines()).hasSize(9);
        assertThat(address()).isEqualTo("measures");
    }

    @Test
    void all_groups_are_closed_and_opened_at_once() {
        signInAsManagement();
        open("measures");

        click("ยุบทั้งหมด");
        assertThat(lines()).containsExactly("- (1)", "กองช่าง (1)", "กองคลัง (2)", "งานบริหารงานบุคคล (1)");

        test(grid()).clickRow(2);
        roundTrip();
        assertThat(lines())
                .containsExactly("- (1)", "กองช่าง (1)", "กองคลัง (2)", "1/4", "2/4", "งานบริหารงานบุคคล (1)");

        click("กางทั้งหมด");
        assertThat(lines()).hasSize(9);
    }

    @Test
    void by_measure_its_divisions_stand_below_it() {
        signInAsHead(8);
        open("measures?group=measure");

        assertThat(lines())
                .containsExactly("1. แผน (3)", "1/3", "1/4", "1/8", "2. อบรม (1)", "2/4", "3. ตรวจ (1)", "3/0");
        assertThat(grid().getColumnByKey("title").isVisible()).isFalse();
        assertThat(grid().getColumnByKey("division").isVisible()).isTrue();
        assertThat(count()).isEqualTo("3 มาตรการ · 5 รายการ");
    }

    @Test
    void ungrouped_there_are_rows_only() {
        signInAsManagement();
        open("measures?group=none&sort=-number");

        assertThat(lines()).containsExactly("3/0", "2/4", "1/3", "1/4", "1/8");
        assertThat(count()).isEqualTo("3 มาตรการ · 5 รายการ");
    }

    @Test
    void the_grouping_is_chosen_and_ends_up_in_the_address() {
        signInAsManagement();
        open("measures?q=แผน");

        test(grouping()).selectItem("จัดกลุ่มตามมาตรการ");
        roundTrip();

        assertThat(state())
                .isEqualTo(MeasuresState.EMPTY.with(FilterKind.TEXT, "แผน").groupedBy(Grouping.MEASURE));
        assertThat(lines()).containsExactly("1. แผน (3)", "1/3", "1/4", "1/8");
    }

    @Test
    void what_was_opened_stays_open_where_the_list_is_read_again() {
        signInAsHead(3);
        open("measures");
        test(grid()).clickRow(3);
        roundTrip();
        var before = lines();

        find(MeasureList.class).single().listAgain();

        assertThat(lines())
                .isEqualTo(before)
                .containsExactly("กองช่าง (1)", "1/3", "- (1)", "กองคลัง (2)", "1/4", "2/4", "งานบริหารงานบุคคล (1)");
    }

    @SuppressWarnings("unchecked")
    private Select<Object> grouping() {
        return find(Select.class).withAriaLabel("จัดกลุ่ม").single();
    }
}
