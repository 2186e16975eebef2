package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnReorderEvent;
import com.vaadin.flow.component.grid.ColumnResizeEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.register.ListLayouts;
import org.prongsai.register.ListSettings;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** Columns as their reader wants them: kept at once, there again the next time, and not for anybody else. */
class ArrangedListTest extends ListFixture {

    private static final List<String> USUAL =
            List.of("division", "number", "title", "period", "indicator", "status", "evidence", "changed");

    @Autowired
    private ListLayouts layouts;

    private long measure;

    @BeforeEach
    void layOut() {
        measure = register.add(measure(1).ledBy(3));
        signInAsManagement();
    }

    @Test
    void usually_all_columns_are_there() {
        open("measures?group=none");
        assertThat(visible()).isEqualTo(USUAL);

        open("measures");
        assertThat(visible()).isEqualTo(without("division"));
    }

    @Test
    void beside_an_open_measure_there_is_no_room_for_what_it_says_itself() {
        open("measures?group=none&measure=" + measure);

        assertThat(visible()).containsExactly("division", "number", "title", "status");
    }

    @Test
    void a_narrow_screen_has_one_column_that_says_it_all() {
        open("measures?group=none");
        grid().layout().setNarrow(true);

        assertThat(visible()).isEmpty();
        assertThat(grid().getColumns().stream().filter(Grid.Column::isVisible)).hasSize(1);
    }

    @Test
    void a_column_that_is_hidden_stays_hidden() {
        open("measures?group=none");
        openPanel("คอลัมน์");

        test(checkbox("ช่วงเวลา")).click();

        assertThat(visible()).isEqualTo(without("period"));
        openAnew();
        assertThat(visible()).isEqualTo(without("period"));
    }

    @Test
    void another_person_has_the_list_as_before() {
        open("measures?group=none");
        openPanel("คอลัมน์");
        test(checkbox("ช่วงเวลา")).click();

        signInAsAdmin();
        openAnew();

        assertThat(visible()).isEqualTo(USUAL);
    }

    @Test
    void a_column_is_moved_by_its_buttons() {
        open("measures?group=none");
        openPanel("คอลัมน์");

        click(button("เลื่อนคอลัมน์ สถานะ ไปก่อนหน้า"));
        click(button("เลื่อนคอลัมน์ สถานะ ไปก่อนหน้า"));
        click(button("เลื่อนคอลัมน์ หน่วยงาน ไปก่อนหน้า"));

        openAnew();
        assertThat(visible())
                .containsExactly("division", "number", "title", "status", "period", "indicator", "evidence", "changed");
    }

    @Test
    void a_column_is_made_wider_by_its_button() {
        open("measures?group=none");
        openPanel("คอลัมน์");

        click(button("เพิ่มความกว้างคอลัมน์ หน่วยงาน"));

        openAnew();
        assertThat(grid().getColumnByKey("division").getWidth()).isEqualTo("200px");
    }

    @Test
    void a_column_is_moved_and_resized_by_dragging() {
        open("measures?group=none");
        var moved = new ArrayList<>(grid().getColumns());
        moved.add(moved.remove(moved.indexOf(grid().getColumnByKey("division"))));

        newRequest();
        ComponentUtil.fireEvent(grid(), new ColumnReorderEvent<>(grid(), true, moved));
        grid().getColumnByKey("number").setWidth("99.5px");
        newRequest();
        var number = grid().getColumnByKey("number").getElement().getProperty("_flowId");
        ComponentUtil.fireEvent(grid(), new ColumnResizeEvent<>(grid(), true, number));

        openAnew();
        assertThat(visible().getLast()).isEqualTo("division");
        assertThat(grid().getColumnByKey("number").getWidth()).isEqualTo("99px");
    }

    @Test
    void density_is_chosen_and_all_of_it_goes_back_to_the_usual() {
        open("measures?group=none");
        assertThat(grid().getThemeNames()).contains("compact");
        openPanel("คอลัมน์");
        test(find(RadioButtonGroup.class).single()).selectItem("โปร่ง");
        test(checkbox("หลักฐาน")).click();
        openAnew();
        assertThat(grid().getThemeNames()).doesNotContain("compact");
        assertThat(visible()).isEqualTo(without("evidence"));

        openPanel("คอลัมน์");
        click("กลับเป็นค่าเริ่มต้น");

        assertThat(visible()).isEqualTo(USUAL);
        assertThat(Acting.as("management", layouts::mine)).isEqualTo(ListSettings.USUAL);
    }

    @Test
    void single_keys_are_turned_off_and_stay_so() {
        open("measures");
        assertThat(keys()).isNotNull();

        click(button("ปุ่มลัด"));
        test(find(Checkbox.class).single()).click();
        assertThat(keys()).isNull();

        openAnew();
        assertThat(keys()).isNull();
    }

    private String keys() {
        return find(MeasureList.class).single().getElement().getAttribute("data-keys");
    }

    private void openAnew() {
        open("dashboard");
        open("measures?group=none");
    }

    private static List<String> without(String key) {
        return USUAL.stream().filter(Predicate.not(key::equals)).toList();
    }

    private List<String> visible() {
        return grid().getColumns().stream()
                .filter(column -> column.getKey() != null && column.isVisible())
                .map(Grid.Column::getKey)
                .toList();
    }

    private Checkbox checkbox(String label) {
        return find(Checkbox.class).withLabel(label).single();
    }

    private Button button(String label) {
        return find(Button.class).withAriaLabel(label).single();
    }
}
