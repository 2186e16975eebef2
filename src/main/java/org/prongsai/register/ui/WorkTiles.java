package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import org.prongsai.register.WorkCounts;
import org.prongsai.register.WorkGroup;

/** The heaps with their counts; a tap shows what lies in one. */
class WorkTiles extends Composite<Div> {

    private final transient Consumer<WorkGroup> chosen;

    WorkTiles(Consumer<WorkGroup> chosen) {
        this.chosen = chosen;
        getContent().addClassName("tiles");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("work.groups"));
    }

    void show(WorkCounts counts, WorkGroup shown) {
        getContent().removeAll();
        for (var group : WorkGroup.values()) {
            var count = counts.of(group);
            if (group != WorkGroup.UNABLE || count > 0) {
                getContent().add(tile(group, count, group == shown));
            }
        }
    }

    /** Colour says that there is something, so an empty heap has none. */
    private Button tile(WorkGroup group, long count, boolean shown) {
        var figure = new Span(String.valueOf(count));
        figure.addClassName("tile-figure");
        var label = new Span(getTranslation("work.group." + group.name()));
        label.addClassName("tile-label");
        var content = new Div(figure, label);
        content.addClassName("tile-content");
        var tile = new Button(content, click -> chosen.accept(group));
        tile.addClassNames("tile", group.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tile.setClassName("nothing", count == 0);
        tile.getElement().setAttribute("aria-pressed", String.valueOf(shown));
        return tile;
    }
}
