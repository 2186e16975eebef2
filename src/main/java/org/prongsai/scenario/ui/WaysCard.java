package org.prongsai.scenario.ui;

import static org.prongsai.scenario.ui.Words.actual;
import static org.prongsai.scenario.ui.Words.limit;
import static org.prongsai.scenario.ui.Words.span;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.prongsai.assessment.Calculation;
import org.prongsai.assessment.Raise;
import org.prongsai.assessment.Shortfall;
import org.prongsai.assessment.WayUp;
import org.prongsai.assessment.WhatIf;
import org.prongsai.assessment.YearResult;
import org.prongsai.shared.ui.ShownScore;

/** What leads to each better rating: what holds it back, and which raises are enough, each to be tried at once. */
class WaysCard extends Composite<Section> {

    private final transient Calculation calculation;
    private final transient Consumer<Collection<Raise>> tryOut;

    WaysCard(WhatIf whatIf, Consumer<Collection<Raise>> tryOut) {
        this.calculation = whatIf.calculation();
        this.tryOut = tryOut;
        getContent().addClassNames("card", "ways");
        getContent().add(new H2(getTranslation("ways.title")));
        var start = whatIf.start();
        if (start.waysUp().isEmpty()) {
            getContent().add(new Paragraph(getTranslation(start.rating() == null ? "ways.unknown" : "ways.best")));
        }
        start.waysUp().forEach(way -> getContent().add(way(way, start)));
    }

    private Div way(WayUp way, YearResult start) {
        var step = way.step();
        var box = new Div(new H3(getTranslation("ways.to", step.name().in(getLocale()))));
        box.addClassName("way");
        var shortfalls = Shortfall.between(start, step);
        shortfalls.forEach(each -> box.add(new Paragraph(reason(each))));
        if (!step.confirmed()) {
            box.add(new Div(
                    span(getTranslation("framework.unconfirmed", String.valueOf(start.frameworkYear())), "quiet")));
        }
        box.add(way.raises().isEmpty() ? together(way) : singles(way, shortfalls));
        return box;
    }

    private String reason(Shortfall shortfall) {
        var instrument = shortfall.instrument();
        return instrument == null
                ? getTranslation("ways.total", limit(shortfall.needed()), actual(shortfall))
                : getTranslation("ways.instrument", instrument.code(), limit(shortfall.needed()), actual(shortfall));
    }

    private Div singles(WayUp way, List<Shortfall> shortfalls) {
        var list = new UnorderedList();
        for (var raise : way.raises()) {
            var item = new ListItem(words(raise), span(share(raise, shortfalls), "quiet"));
            item.add(button(List.of(raise), getTranslation("ways.try.one", String.valueOf(raise.indicator()))));
            list.add(item);
        }
        return new Div(span(getTranslation("ways.single"), "strong"), list);
    }

    private Div together(WayUp way) {
        var list = new UnorderedList();
        way.together().forEach(raise -> list.add(new ListItem(words(raise))));
        return new Div(
                span(getTranslation("ways.together", ShownScore.of(way.leastPoints())), "strong"),
                list,
                button(
                        way.together(),
                        getTranslation("ways.try.together", way.step().name().in(getLocale()))));
    }

    private Component words(Raise raise) {
        var name = calculation.indicators().stream()
                .filter(each -> each.number() == raise.indicator())
                .map(each -> each.name().in(getLocale()))
                .findFirst()
                .orElse("");
        return new Div(getTranslation(
                "wayUp.one",
                String.valueOf(raise.indicator()),
                name,
                ShownScore.of(raise.to().subtract(raise.by())),
                ShownScore.of(raise.to()),
                ShownScore.of(raise.by())));
    }

    /** Why this indicator helps: its part of the instrument that is too low, else what a point of it adds to the total. */
    private String share(Raise raise, List<Shortfall> shortfalls) {
        return calculation
                .instrumentOf(raise.indicator())
                .map(instrument -> shortfalls.stream().anyMatch(each -> instrument.equals(each.instrument()))
                        ? getTranslation("ways.share", calculation.sharing(instrument), instrument.code())
                        : getTranslation("ways.effect", ShownScore.of(calculation.effectOfOnePoint(instrument))))
                .orElse("");
    }

    private Button button(Collection<Raise> raises, String name) {
        var button = new Button(getTranslation("ways.try"), click -> tryOut.accept(raises));
        button.setAriaLabel(name);
        return button;
    }
}
