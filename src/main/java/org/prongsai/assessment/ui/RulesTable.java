package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a year's rules as a table: a line each with how far it is confirmed, what is wrong with it, and a button. */
class RulesTable extends Composite<Section> {

    private final transient RulesWords words;
    private final boolean editable;
    private final NativeTable table = new NativeTable();
    private final H2 title;

    /** @param headers of the columns before the one that says what is confirmed */
    RulesTable(RulesWords words, boolean editable, String title, String... headers) {
        this.words = words;
        this.editable = editable;
        this.title = new H2(title);
        table.addClassName("rules-table");
        var head = table.getHead().addRow();
        for (var header : headers) {
            head.addHeaderCell().setText(header);
        }
        head.addHeaderCell().setText(words.text("framework.standing"));
        if (editable) {
            var edit = new Span(words.text("framework.edit"));
            edit.addClassName("visually-hidden");
            head.addHeaderCell().add(edit);
        }
        head.getHeaderCells().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
        var box = new Div(table);
        box.addClassName("rules-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", title);
        getContent().addClassName("card");
        getContent().add(this.title, box);
    }

    /** One line; the first cell names it. */
    record Line(
            String name, List<String> cells, boolean confirmed, String source, List<String> problems, Runnable edit) {}

    void add(Line line) {
        var row = table.getBody().addRow();
        for (var cell : line.cells()) {
            row.addDataCell().setText(cell);
        }
        var standing = row.addDataCell();
        var state = new Span((line.confirmed() ? "✓ " : "⚠ ")
                + words.text(line.confirmed() ? "framework.confirmed" : "framework.open"));
        state.addClassNames("status", line.confirmed() ? "completed" : "inferred");
        standing.add(state);
        if (!line.source().isEmpty()) {
            var source = new Div(line.source());
            source.addClassName("quiet");
            standing.add(source);
        }
        for (var problem : line.problems()) {
            var text = new Div("✕ " + problem);
            text.addClassName("import-problem");
            standing.add(text);
        }
        if (editable) {
            var edit = new Button(
                    words.text("framework.edit"), click -> line.edit().run());
            edit.setAriaLabel(words.text("framework.edit.named", line.name()));
            row.addDataCell().add(edit);
        }
    }

    /** Says so where there is nothing to show, and offers to add one. */
    void finish(@Nullable String empty, @Nullable String addLabel, Runnable add) {
        if (empty != null) {
            var text = new Div(empty);
            text.addClassName("quiet");
            getContent().add(text);
        }
        if (editable && addLabel != null) {
            getContent().add(new Button(addLabel, click -> add.run()));
        }
    }
}
