package org.prongsai.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens a row of a grid by a click, or by Enter where it has the focus. */
public final class RowOpening {

    private static final String KEY = "element.getEventContext(event).item.key";

    private RowOpening() {}

    public static <T> void of(Grid<T> grid, Consumer<T> open) {
        grid.addItemClickListener(click -> open.accept(click.getItem()));
        grid.getElement()
                .addEventListener(
                        "keydown",
                        event -> Optional.ofNullable(grid.getDataCommunicator()
                                        .getKeyMapper()
                                        .get(event.getEventData().path(KEY).asString("")))
                                .ifPresent(open))
                .setFilter("event.key === 'Enter' && event.target === element && !!element.getEventContext(event).item")
                .addEventData(KEY);
    }
}
