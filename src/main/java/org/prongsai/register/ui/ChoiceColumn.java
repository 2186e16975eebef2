package org.prongsai.register.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import org.prongsai.measure.MeasureRow;

/** Boxes that choose parts, on rows of divisions that the reader heads and on no others. */
class ChoiceColumn {

    private final Grid<ListLine> grid;
    private final MeasureLines lines;
    private final PartChoice choice;

    private ChoiceColumn(Grid<ListLine> grid, MeasureLines lines, PartChoice choice) {
        this.grid = grid;
        this.lines = lines;
        this.choice = choice;
    }

    static Column<ListLine> addTo(Grid<ListLine> grid, MeasureLines lines, PartChoice choice) {
        return grid.addColumn(new ChoiceColumn(grid, lines, choice).boxes())
                .setHeader(grid.getTranslation("bulk.choose.column"))
                .setWidth("64px")
                .setFlexGrow(0);
    }

    private Renderer<ListLine> boxes() {
        return LitRenderer.<ListLine>of("""
                        ${item.label ? html`<label class="row-choice"><input type="checkbox" aria-label="${item.label}"
                        .checked="${item.chosen}" ?disabled="${item.full}"
                        @change="${e => choose(e.target.checked)}"></label>` : ''}""")
                .withProperty("label", line -> line instanceof ListLine.Row(var row) && isOwn(row) ? label(row) : "")
                .withProperty("chosen", line -> line instanceof ListLine.Row(var row) && isChosen(row))
                .withProperty(
                        "full", line -> line instanceof ListLine.Row(var row) && choice.isFull() && !isChosen(row))
                .withFunction("choose", (line, told) -> choose(line, told.get(0).asBoolean()));
    }

    private String label(MeasureRow row) {
        return grid.getTranslation("bulk.choose.measure", row.number() + ". " + row.title());
    }

    private boolean isOwn(MeasureRow row) {
        return row.divisionId() != null && lines.headed().contains(row.divisionId());
    }

    private boolean isChosen(MeasureRow row) {
        return row.assignmentId() != null && choice.isChosen(row.assignmentId());
    }

    /** Once no more may be chosen, every other box says so. */
    private void choose(ListLine line, boolean yes) {
        if (line instanceof ListLine.Row(var row) && row.assignmentId() != null && isOwn(row)) {
            var full = choice.isFull();
            choice.choose(row.assignmentId(), yes);
            if (full == choice.isFull()) {
                lines.refreshItem(line);
            } else {
                lines.refreshAll();
            }
        }
    }
}
