package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.measure.MeasureChange;
import org.prongsai.measure.PlanLine;
import org.prongsai.measure.SinceMarks;
import org.prongsai.shared.ui.BuddhistDates;
import org.prongsai.shared.ui.Struck;

/** What stands in the cells of the plan, what it was struck through beside what it is. */
class PlanCells {

    private final Component list;
    private final SinceMarks since;

    PlanCells(Component list, SinceMarks since) {
        this.list = list;
        this.since = since;
    }

    Component title(PlanLine line) {
        var title = new Span(line.title());
        title.addClassName("two-lines");
        title.setTitle(line.title());
        var cell = new Div();
        titleBefore(line).ifPresent(cell::add);
        cell.add(title);
        standing(line).ifPresent(cell::add);
        changed(line).ifPresent(cell::add);
        return cell;
    }

    Component lead(PlanLine line) {
        var lead = line.lead();
        return lead == null ? PlanBadge.unowned() : new Span(lead.in(locale()));
    }

    Div period(PlanLine line) {
        var cell = new Div();
        since.ofPlan(line.id())
                .map(MeasureChange::period)
                .map(before -> new Struck(BuddhistDates.period(before, locale())))
                .ifPresent(before -> cell.add(before, new Span(" ")));
        cell.add(new Span(BuddhistDates.period(line.period(), locale())));
        return cell;
    }

    String links(PlanLine line) {
        return line.links().stream()
                .map(link -> link.matches("[0-9]+") ? list.getTranslation("indicator.number", link) : link)
                .collect(Collectors.joining(", "));
    }

    /** All of a line in one cell, for narrow screens. */
    Component summary(PlanLine line, Component movers) {
        var title = new Span(line.number() + ". " + line.title());
        title.addClassName("row-title");
        var period = period(line);
        period.addClassName("quiet");
        var foot = new Div(lead(line));
        foot.addClassName("badges");
        standing(line).ifPresent(foot::add);
        changed(line).ifPresent(foot::add);
        var summary = new Div();
        summary.addClassName("row-summary");
        titleBefore(line).ifPresent(summary::add);
        summary.add(title, period, foot, movers);
        return summary;
    }

    private Optional<Struck> titleBefore(PlanLine line) {
        return since.ofPlan(line.id()).map(MeasureChange::title).map(Struck::new);
    }

    private static Optional<PlanBadge> standing(PlanLine line) {
        if (line.draft()) {
            return Optional.of(PlanBadge.draft());
        }
        return line.isRetired() ? Optional.of(PlanBadge.retired()) : Optional.empty();
    }

    /** Says that something was changed, also where no cell shows what. */
    private Optional<Span> changed(PlanLine line) {
        return since.ofPlan(line.id()).map(change -> {
            var word = new Span(list.getTranslation(change.word()));
            word.addClassName("since-word");
            return word;
        });
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
