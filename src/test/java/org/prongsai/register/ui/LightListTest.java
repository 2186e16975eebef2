package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.testing.Plan.measure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.ui.BuddhistDatePicker;

/** What each open list keeps in memory is only what its reader sees. */
class LightListTest extends ListFixture {

    private static final List<String> HEARD = List.of("resizable", "frozen", "frozenToEnd", "textAlign");

    @BeforeEach
    void layOut() {
        register.add(measure(1).titled("แผน").ledBy(3).supportedBy(4));
        signInAsHead(3);
    }

    @Test
    void of_a_column_nothing_is_heard_that_nobody_can_change() {
        open("measures");
        var usual = new Grid<String>().addColumn(text -> text);

        assertThat(HEARD).allMatch(property -> isHeard(usual, property));
        assertThat(grid().getColumns())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(HEARD).noneMatch(property -> isHeard(column, property)));
    }

    private static boolean isHeard(Column<?> column, String property) {
        var listeners = column.getElement().getNode().getFeature(ElementListenerMap.class);
        return listeners.getPropertySynchronizationMode(property) != null;
    }

    @Test
    void the_boxes_are_made_when_one_begins_to_choose_and_hidden_afterwards() {
        open("measures?group=none");
        var before = grid().getColumns().size();

        click("เลือกหลายรายการ");
        assertThat(shown()).contains("เลือก");
        assertThat(grid().getColumns()).hasSize(before + 1);
        click("เลิกเลือก");
        assertThat(shown()).doesNotContain("เลือก");
        assertThat(find(BulkBar.class).exists()).isFalse();

        click("เลือกหลายรายการ");
        assertThat(shown()).contains("เลือก");
        assertThat(grid().getColumns()).hasSize(before + 1);
        assertThat(find(BulkBar.class).exists()).isTrue();
    }

    @Test
    void a_day_is_asked_for_only_where_none_of_the_usual_ones_is_meant() {
        open("measures?since=2026-01-03");
        assertThat(find(BuddhistDatePicker.class).exists()).isTrue();

        open("measures");
        assertThat(find(BuddhistDatePicker.class).exists()).isFalse();
    }

    @Test
    void conditions_are_cleared_only_where_there_are_some() {
        open("measures?q=แผน");
        assertThat(clearing()).hasSize(1);

        open("measures");
        assertThat(clearing()).isEmpty();
    }

    private List<Button> clearing() {
        return find(Button.class).withText("ล้างตัวกรอง").all();
    }

    private List<String> shown() {
        return grid().getColumns().stream()
                .filter(Column::isVisible)
                .map(column -> String.valueOf(column.getHeaderText()))
                .toList();
    }
}
