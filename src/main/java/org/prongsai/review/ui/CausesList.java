package org.prongsai.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.review.AnsweringParts;
import org.prongsai.review.Causes;
import org.prongsai.shared.ui.ShownScore;

/** Likely causes, the most important first; every number leads to its list. */
class CausesList extends UnorderedList {

    private final int year;
    private final int indicator;

    CausesList(IndicatorKey decline, Causes causes) {
        year = decline.year();
        indicator = decline.indicator();
        addClassName("causes");
        if (causes.unaddressed()) {
            add(new ListItem(badge("declines.hole", String.valueOf(year))));
        }
        addItems(causes);
        if (!causes.unaddressed()) {
            addParts(causes.parts());
        }
    }

    private void addItems(Causes causes) {
        if (!causes.itemsKnown()) {
            var unknown = new ListItem(getTranslation("causes.items.unknown"));
            unknown.addClassName("quiet");
            add(unknown);
        } else if (causes.fallen().isEmpty()) {
            add(new ListItem(getTranslation("causes.items.none")));
        } else {
            var fallen = causes.fallen().stream()
                    .map(item -> item.code() + " ▼ " + ShownScore.orDash(item.lost()) + " ("
                            + ShownScore.orDash(item.earlier()) + " → " + ShownScore.orDash(item.later()) + ")")
                    .collect(Collectors.joining(", "));
            add(new ListItem(getTranslation("causes.items", causes.fallen().size()) + " " + fallen));
        }
    }

    private void addParts(AnsweringParts parts) {
        if (parts.overdue() > 0) {
            add(new ListItem(
                    link(MeasuresNavigation.overdueOfIndicator(year, indicator), "causes.overdue", parts.overdue())));
        }
        if (parts.unproven() > 0) {
            add(new ListItem(link(
                    MeasuresNavigation.unprovenOfIndicator(year, indicator), "causes.unproven", parts.unproven())));
        }
        var all = new ListItem(
                link(MeasuresNavigation.ofIndicator(year, indicator), "causes.measures", parts.measures()));
        parts.byStatus().forEach((status, count) -> {
            all.add(new Span(" · "));
            all.add(new Anchor(
                    MeasuresNavigation.ofIndicator(year, indicator, status),
                    getTranslation("status." + status.name()) + " " + count));
        });
        add(all);
    }

    private Component badge(String key, String argument) {
        var badge = new Span(getTranslation(key, argument));
        badge.addClassNames("status", "hole");
        return badge;
    }

    private Anchor link(String address, String key, long count) {
        return new Anchor(address, getTranslation(key, count));
    }
}
