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

    private final NativeTable table = new NativeTable();

    Table(String name, List<String> columns) {
        getContent().addClassName("figures");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", name);
        table.setCaptionText(name);
        var head = table.getHead().addRow();
        columns.forEach(column -> head.add(header(column, "col")));
        getContent().add(table);
    }

    void row(String header, List<? extends Component> cells) {
        var row = new NativeTableRow(header(header, "row"));
        cells.forEach(cell -> row.add(new NativeTableCell(cell)));
        table.getBody().add(row);
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
