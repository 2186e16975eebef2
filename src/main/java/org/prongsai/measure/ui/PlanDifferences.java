package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.prongsai.measure.MeasureDefinition;
import org.prongsai.shared.ui.BuddhistDates;

/** What two plans of one measure say differently, in words and side by side. */
class PlanDifferences extends Composite<Div> {

    private final transient PlanChoices choices;

    PlanDifferences(PlanChoices choices, MeasureDefinition mine, MeasureDefinition theirs) {
        this.choices = choices;
        getContent().addClassName("plan-differences");
        compare("plan.number", String.valueOf(mine.number()), String.valueOf(theirs.number()));
        compare("plan.title", mine.title(), theirs.title());
        compare("plan.topic", topic(mine), topic(theirs));
        compare(
                "plan.period",
                BuddhistDates.period(mine.period(), getLocale()),
                BuddhistDates.period(theirs.period(), getLocale()));
        compare("plan.links", links(mine), links(theirs));
        compare("measure.lead.choose", lead(mine), lead(theirs));
        compare("plan.supporting", supporting(mine), supporting(theirs));
        compare("measure.steps", steps(mine), steps(theirs));
        if (getContent().getComponentCount() == 0) {
            getContent().add(new Paragraph(getTranslation("plan.conflict.same")));
        }
    }

    private void compare(String labelKey, String mine, String theirs) {
        if (!mine.equals(theirs)) {
            var sides = new Div(side("conflict.mine", mine), side("plan.conflict.theirs", theirs));
            sides.addClassName("side-by-side");
            getContent().add(new H3(getTranslation(labelKey)), sides);
        }
    }

    private Component side(String headingKey, String text) {
        var heading = new Span(getTranslation(headingKey));
        heading.addClassName("quiet");
        var value = new Div(text.isEmpty() ? "–" : text);
        value.addClassName("free-text");
        return new Div(heading, value);
    }

    private String topic(MeasureDefinition plan) {
        return plan.topic() == null
                ? ""
                : choices.topic(plan.topic())
                        .map(t -> t.name().in(getLocale()))
                        .orElse(plan.topic().toString());
    }

    private String links(MeasureDefinition plan) {
        return plan.links().stream()
                .map(link -> link.code() == null ? getTranslation("indicator.number", link.indicator()) : link.code())
                .collect(Collectors.joining(", "));
    }

    private String lead(MeasureDefinition plan) {
        return plan.leadDivisionId() == null ? getTranslation("measure.unowned") : name(plan.leadDivisionId());
    }

    private String supporting(MeasureDefinition plan) {
        return choices.divisions().stream()
                .filter(division -> plan.supportingDivisionIds().contains(division.id()))
                .map(division -> division.name().in(getLocale()))
                .collect(Collectors.joining(", "));
    }

    private String name(long divisionId) {
        return choices.division(divisionId).map(d -> d.name().in(getLocale())).orElse("");
    }

    private static String steps(MeasureDefinition plan) {
        return String.join("\n", plan.steps());
    }
}
