package org.prongsai.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.prongsai.register.NamedView;
import org.prongsai.register.SavedViews;
import org.prongsai.testing.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/** A saved view looks the same for all who open it, but for widths and density. */
class ViewColumnsTest extends ListFixture {

    @Autowired
    private SavedViews views;

    @Test
    void a_view_shows_its_columns_in_its_order_until_the_reader_chooses_her_own() {
        openView("group=none&columns=status.number.title.gone");
        assertThat(columns()).containsExactly("status", "number", "title");

        open("measures?group=none&division=3");
        assertThat(columns()).containsExactly("status", "number", "title");

        layout().change(layout().settings().withColumns(layout().columns().reversed()));
        assertThat(columns()).containsExactly("title", "number", "status");
    }

    @Test
    void a_view_that_was_saved_without_columns_shows_those_of_the_reader() {
        openView("group=none");

        assertThat(columns()).hasSize(ListColumn.values().length);
    }

    private void openView(String address) {
        var other = people.add("other", Set.of());
        var saved = Acting.as(other, (Supplier<NamedView>) () -> views.save("แบบของเขา", address));
        signInAsManagement();
        open("measures?view=" + saved.id());
    }

    private ColumnLayout layout() {
        return find(MeasureGrid.class).single().layout();
    }

    private List<String> columns() {
        return find(MeasureGrid.class).single().getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .filter(Objects::nonNull)
                .toList();
    }
}
