package org.prongsai.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table of figures whose first column heads its rows; on a narrow screen it scrolls by itself, also by keyboard. */
class Table extends Composite<Div> {

    private static final String NUMBER = "number";

    private final NativeTable table = new NativeTable();
    private final transient List<String> columns;
    private final int figures;

    /** @param figures how many columns after the first hold figures, which stand to the right */
    Table(String name, List<String> columns, int figures) {
        this.columns = columns;
        this.figures = figures;
        getContent().addClassName("figures");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", name);
        table.setCaptionText(name);
        var head = table.getHead().addRow();
        for (var i = 0; i < columns.size(); i++) {
            var cell = header(columns.get(i), "col");
            cell.setClassName(NUMBER, i > 0 && i <= figures);
            head.add(cell);
        }
        getContent().add(table);
    }

    void row(String header, List<? extends Component> cells) {
        var row = new NativeTableRow(header(header, "row"));
        for (var i = 0; i < cells.size(); i++) {
            var cell = new NativeTableCell(cells.get(i));
            cell.setClassName(NUMBER, i < figures);
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            row.add(cell);
        }
        table.getBody().add(row);
    }

    /** On a narrow screen each row becomes a block of its own, with its figures named, instead of scrolling. */
    Table stacking() {
        getContent().addClassName("stacking");
        return this;
    }

    static Span text(String text) {
        return new Span(text);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
