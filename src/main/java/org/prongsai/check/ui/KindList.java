package org.prongsai.check.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Consumer;
import org.prongsai.check.CheckKind;

/** The kinds with the number of their findings; what has none is settled and says so. */
class KindList extends Composite<Div> {

    private final transient Consumer<CheckKind> chosen;

    KindList(Consumer<CheckKind> chosen) {
        this.chosen = chosen;
        getContent().addClassName("check-kinds");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("check.kinds"));
    }

    void show(Map<CheckKind, Long> counts, CheckKind shown) {
        getContent().removeAll();
        counts.forEach((kind, count) -> getContent().add(button(kind, count, kind == shown)));
    }

    private Button button(CheckKind kind, long count, boolean shown) {
        var name = new Span(getTranslation("check.kind." + kind.name()));
        name.addClassName("check-name");
        var figure = new Span(count == 0 ? "✓ 0" : "⚠ " + count);
        figure.addClassNames("status", count == 0 ? "completed" : "hole");
        var content = new Div(name, figure);
        content.addClassName("check-content");
        var button = new Button(content, click -> chosen.accept(kind));
        button.addClassName("check-kind");
        button.getElement().setAttribute("aria-pressed", String.valueOf(shown));
        return button;
    }
}
