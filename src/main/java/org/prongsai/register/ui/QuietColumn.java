package org.prongsai.register.ui;

import com.vaadin.flow.component.Synchronize;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;

/**
 * A column of which nothing but its width is heard from the browser, where nobody can change the rest. Listening for it
 * takes half of the memory of a column.
 */
class QuietColumn<T> extends Grid.Column<T> {

    QuietColumn(Grid<T> grid, Renderer<T> renderer, String id) {
        super(grid, id, renderer);
    }

    @Override
    @Synchronize({})
    public boolean isResizable() {
        return super.isResizable();
    }

    @Override
    @Synchronize({})
    public boolean isFrozen() {
        return super.isFrozen();
    }

    @Override
    @Synchronize({})
    public boolean isFrozenToEnd() {
        return super.isFrozenToEnd();
    }

    @Override
    @Synchronize({})
    public ColumnTextAlign getTextAlign() {
        return super.getTextAlign();
    }
}
