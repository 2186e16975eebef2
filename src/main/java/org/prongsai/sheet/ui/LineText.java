package org.prongsai.sheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.sheet.CellProblem;
import org.prongsai.sheet.ListLine;
import org.prongsai.sheet.ListLine.Effect;
import org.prongsai.sheet.SheetWords.Column;

/** A row of a list: whom it is about, what becomes of it, and field by field what changes or why it is refused. */
class LineText extends Composite<Div> {

    private static final Map<Effect, String> SYMBOLS =
            Map.of(Effect.NEW, "+", Effect.CHANGED, "◐", Effect.SAME, "=", Effect.REFUSED, "✕");

    private final ListSource list;
    private final Map<String, String> headings;

    LineText(ListSource list, ListLine line) {
        this.list = list;
        this.headings = list.words().columns().stream()
                .collect(Collectors.toMap(
                        Column::key, column -> column.headings().getFirst()));
        var name = new Span(line.name().isEmpty() ? getTranslation("list.nameless") : line.name());
        name.addClassName("strong");
        var effect = new Span(SYMBOLS.get(line.effect()) + " "
                + getTranslation("list.effect." + line.effect().name()));
        effect.addClassNames("list-effect", "effect-" + line.effect().name().toLowerCase(getLocale()));
        getContent().addClassName("list-line");
        getContent().add(new Div(name, new Span(" "), effect));
        line.problems().stream().map(this::problem).forEach(getContent()::add);
        line.changes().stream()
                .filter(change -> !line.name().equals(change.after()))
                .map(change -> change(change, line.effect()))
                .forEach(getContent()::add);
    }

    private Component problem(CellProblem problem) {
        var reason = getTranslation(problem.messageKey(), problem.arguments().toArray());
        var text = new Div(headings.get(problem.column()) + ": " + reason);
        text.addClassName("field-problem");
        return text;
    }

    private Component change(FieldChange change, Effect effect) {
        var after = shown(change.field(), change.after());
        var text = new Div(headings.get(change.field()) + ": "
                + (effect == Effect.NEW ? after : shown(change.field(), change.before()) + " → " + after));
        text.addClassName("quiet");
        return text;
    }

    private String shown(String column, @Nullable String value) {
        return value == null ? "–" : list.shown(column, value);
    }
}
