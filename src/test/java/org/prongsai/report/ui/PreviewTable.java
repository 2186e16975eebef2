package org.prongsai.report.ui;

import com.vaadin.flow.component.Component;
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
    @SuppressWarnings("unchecked")
    Component rendered(String name) {
        var line = grid.getListDataView()
                .getItems()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        var verdict = (ComponentRenderer<Component, PreviewLine>)
                grid.getColumns().getLast().getRenderer();
        return verdict.createComponent(line);
    }
}
