package org.prongsai.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * One part of a year's rules as a table: a line each with how far it is confirmed, what is wrong with it, and a button.
 *
 * @param <T> what stands in a line
 */
class RulesTable<T> extends Composite<Section> {

    private final transient RulesWords words;
    private final transient List<Column> columns;
    private final transient Consumer<T> edit;
    private final transient Map<T, Button> buttons = new HashMap<>();
    private transient List<Line<T>> shown = List.of();
    private final NativeTable table = new NativeTable();
    private final Div box = new Div();
    private final H2 title;
    private final Div empty = new Div();
    private final Button add;
    private boolean editable;

    /** A column before the one that says what is confirmed; figures stand below each other. */
    record Column(String header, boolean figure) {}

    /** One line; the first cell names it. */
    record Line<T>(T part, String name, List<String> cells, boolean confirmed, String source, List<String> problems) {}

    RulesTable(
            RulesWords words, String title, List<Column> columns, Consumer<T> edit, String addLabel, Runnable adding) {
        this.words = words;
        this.columns = columns;
        this.edit = edit;
        this.title = new H2(title);
        this.title.getElement().setAttribute("tabindex", "-1");
        table.addClassName("rules-table");
        box.add(table);
        box.addClassName("rules-box");
        box.getElement().setAttribute("tabindex", "0");
        box.getElement().setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", title);
        empty.addClassName("quiet");
        add = new Button(addLabel, click -> adding.run());
        getContent().addClassName("card");
        getContent().add(this.title, box, empty, add);
    }

    /** Shows these lines; where they are shown already, everything stays, and so does the focus. */
    void show(List<Line<T>> lines, boolean mayEdit, String nothing) {
        empty.setText(nothing);
        empty.setVisible(lines.isEmpty());
        box.setVisible(!lines.isEmpty());
        add.setVisible(mayEdit);
        if (lines.equals(shown) && editable == mayEdit && !lines.isEmpty()) {
            return;
        }
        shown = lines;
        editable = mayEdit;
        buttons.clear();
        table.getHead().removeAllRows();
        table.getBody().removeAllRows();
        head(table.getHead().addRow());
        lines.forEach(line -> fill(table.getBody().addRow(), line));
    }

    /** Puts the focus on the button of a line, or on the heading where there is none. */
    void focus(Predicate<T> wanted) {
        shown.stream()
                .map(Line::part)
                .filter(wanted)
                .map(buttons::get)
                .findFirst()
                .ifPresentOrElse(Button::focus, () -> focus(title));
    }

    /** Puts the focus on what only a script can focus, after what is under way. */
    static void focus(Component component) {
        component.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private void head(NativeTableRow row) {
        for (var column : columns) {
            var cell = row.addHeaderCell();
            cell.setText(column.header());
            cell.setClassName("figure", column.figure());
        }
        row.addHeaderCell().setText(words.text("framework.standing"));
        if (editable) {
            var text = new Span(words.text("framework.edit"));
            text.addClassName("visually-hidden");
            row.addHeaderCell().add(text);
        }
        row.getHeaderCells().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
    }

    private void fill(NativeTableRow row, Line<T> line) {
        for (var i = 0; i < line.cells().size(); i++) {
            var cell = i == 0 ? row.addHeaderCell() : row.addDataCell();
            cell.getElement().setText(line.cells().get(i));
            cell.getElement().getClassList().set("figure", columns.get(i).figure());
            cell.getElement().setAttribute("data-label", columns.get(i).header());
        }
        row.getHeaderCells().forEach(cell -> cell.getElement().setAttribute("scope", "row"));
        row.addDataCell().add(standing(line));
        if (editable) {
            var button = new Button(words.text("framework.edit"), click -> edit.accept(line.part()));
            button.setAriaLabel(words.text("framework.edit.named", line.name()));
            buttons.put(line.part(), button);
            row.addDataCell().add(button);
        }
    }

    private Div standing(Line<T> line) {
        var state = new Span((line.confirmed() ? "✓ " : "⚠ ")
                + words.text(line.confirmed() ? "framework.confirmed" : "framework.open"));
        state.addClassNames("status", line.confirmed() ? "completed" : "inferred");
        var standing = new Div(state);
        if (!line.source().isEmpty()) {
            standing.add(text(line.source(), "quiet"));
        }
        line.problems().forEach(problem -> standing.add(text("✕ " + problem, "import-problem")));
        return standing;
    }

    private static Div text(String text, String style) {
        var div = new Div(text);
        div.addClassName(style);
        return div;
    }
}
