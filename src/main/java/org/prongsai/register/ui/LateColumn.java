package org.prongsai.register.ui;

import com.vaadin.flow.component.grid.Grid.Column;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A column that most readers never see, and that is made for those who do. */
class LateColumn {

    private final Supplier<Column<ListLine>> made;
    private @Nullable Column<ListLine> column;

    LateColumn(Supplier<Column<ListLine>> made) {
        this.made = made;
    }

    /** The column, shown or hidden; empty as long as it was never shown. */
    Optional<Column<ListLine>> show(boolean shown) {
        if (column == null && shown) {
            column = made.get();
        }
        if (column != null) {
            column.setVisible(shown);
        }
        return Optional.ofNullable(column);
    }
}
