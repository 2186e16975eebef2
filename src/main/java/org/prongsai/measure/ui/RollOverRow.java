package org.prongsai.measure.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.RollOverCandidate;
import org.prongsai.shared.ui.BuddhistDates;

/** A measure that can be carried on: what it becomes in the next year, and whether it is chosen. */
class RollOverRow extends Composite<Div> {

    private final Span becomes = new Span();

    /**
     * @param number that it gets as things stand, null where it is left behind
     * @param chosen takes a choice that the user makes and gives the number that follows from it
     */
    RollOverRow(RollOverCandidate measure, @Nullable Integer number, Function<Boolean, Optional<Integer>> chosen) {
        var tick = new Checkbox(measure.number() + ". " + measure.title(), number != null);
        tick.addClassName("row-title");
        tick.addValueChangeListener(
                change -> becomes(chosen.apply(change.getValue()).orElse(null)));
        var period = new Span(BuddhistDates.period(measure.period(), getLocale()) + " → "
                + BuddhistDates.period(measure.period().aYearLater(), getLocale()) + " · "
                + getTranslation("rollOver.divisions", measure.divisions()));
        period.addClassName("quiet");
        var badges = new Div(becomes);
        badges.addClassName("badges");
        if (!measure.owned()) {
            badges.add(mark("⚠ " + getTranslation("measure.unowned")));
        }
        getContent().addClassName("roll-over-row");
        getContent().add(tick, period, badges);
        measure.findings().forEach(finding -> getContent().add(mark("⚠ " + LinkFindingText.of(finding, getLocale()))));
        becomes(number);
    }

    /** Shows the number that the measure gets, or that it is left behind. */
    private void becomes(@Nullable Integer number) {
        becomes.setClassName("status");
        becomes.addClassName(number == null ? "left" : "completed");
        becomes.setText(
                number == null
                        ? "○ " + getTranslation("rollOver.left")
                        : "✓ " + getTranslation("rollOver.becomes", String.valueOf(number)));
    }

    private static Span mark(String text) {
        var mark = new Span(text);
        mark.addClassNames("status", "hole");
        return mark;
    }
}
