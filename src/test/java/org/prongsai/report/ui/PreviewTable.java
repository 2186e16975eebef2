package org.prongsai.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.ComponentRenderer;

/** The lines of a preview as the reader sees them. */
final class PreviewTable {

    private final PreviewGrid grid;

    PreviewTable(PreviewGrid grid) {
        this.grid = grid;
    }

    long attention() {
        return grid.getListDataView()
                .getItems()
                .filter(PreviewLine::needsAttention)
                .count();
    }

    /** What is said about a line, such as "measure 13". */
    Component rendered(String name) {
        return rendered(name, grid.getColumns().getLast());
    }

    /** What was read from a line. */
    Component content(String name) {
        return rendered(name, grid.getColumns().getFirst());
    }

    @SuppressWarnings("unchecked")
    private Component rendered(String name, Grid.Column<PreviewLine> column) {
        var line = grid.getListDataView()
                .getItems()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ((ComponentRenderer<Component, PreviewLine>) column.getRenderer()).createComponent(line);
    }
}
