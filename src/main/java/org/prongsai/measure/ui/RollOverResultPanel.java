package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.prongsai.measure.RollOverResult;
import org.prongsai.measure.RolledOver;
import org.prongsai.measure.RolledOver.Outcome;

/** What carrying measures on did, measure by measure, and where to go on. */
class RollOverResultPanel extends Composite<Section> {

    private final int year;

    RollOverResultPanel(RollOverResult result) {
        year = result.year();
        var shownYear = String.valueOf(year);
        getContent().addClassNames("card", "stacked", "roll-over-form");
        var heading = new Div(new H2(getTranslation("rollOver.done", result.count(Outcome.ADDED), shownYear)));
        heading.getElement().setAttribute("role", "status");
        getContent().add(heading);
        if (result.gone() > 0) {
            getContent().add(new Paragraph(getTranslation("rollOver.gone", result.gone())));
        }
        var next = new Div(
                MeasureLists.all(year, getTranslation("rollOver.measures", shownYear)),
                MeasureLists.inside("years", getTranslation("rollOver.back")));
        next.addClassNames("touch", "import-next");
        var rows = new VirtualList<RolledOver>();
        rows.addClassName("roll-over-rows");
        rows.getElement().setAttribute("aria-label", getTranslation("rollOver.results"));
        rows.setRenderer(new ComponentRenderer<>(this::row));
        rows.setItems(result.measures());
        getContent().add(next, rows);
    }

    private Component row(RolledOver measure) {
        var title = new Span(measure.number() + ". " + measure.title());
        title.addClassName("row-title");
        var badges = new Div(badge(measure.outcome()));
        badges.addClassName("badges");
        if (measure.id() != null && measure.newNumber() != null) {
            badges.add(MeasureLists.measure(
                    year, measure.id(), getTranslation("rollOver.becomes", String.valueOf(measure.newNumber()))));
        }
        var row = new Div(title, badges);
        row.addClassName("roll-over-row");
        measure.findings().forEach(finding -> {
            var mark = new Span("⚠ " + LinkFindingText.of(finding, getLocale()));
            mark.addClassNames("status", "hole");
            row.add(mark);
        });
        return row;
    }

    private Span badge(Outcome outcome) {
        var badge = new Span(symbol(outcome) + " " + getTranslation("rollOver.outcome." + outcome.name()));
        badge.addClassNames("status", cssClass(outcome));
        return badge;
    }

    private static String symbol(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "✓";
            case ALREADY_THERE -> "○";
            case NO_NUMBER -> "✕";
        };
    }

    private static String cssClass(Outcome outcome) {
        return switch (outcome) {
            case ADDED -> "completed";
            case ALREADY_THERE -> "left";
            case NO_NUMBER -> "overdue";
        };
    }
}
