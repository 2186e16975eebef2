package org.prongsai.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prongsai.audit.HistoryLine;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.YearPlan;
import org.prongsai.measure.YearWork;
import org.prongsai.shared.ui.BuddhistDates;

/** A fiscal year: where it stands, what is in it, what can be done next, and what was done. */
class YearCard extends Composite<Section> {

    private final Div buttons = new Div();
    private final transient Content told;
    private final int version;

    /**
     * What is told of a year.
     *
     * @param year Buddhist year
     * @param state where it stands
     * @param plan its measures
     * @param work how far they are; none where the year is not open
     * @param ended whether its last day has passed
     * @param leadsOn whether the next year can still take measures
     */
    record Content(int year, YearState state, YearPlan plan, YearWork work, boolean ended, boolean leadsOn) {}

    /** @param version of the year, with which its moves are made */
    YearCard(Content year, int version, Consumer<YearMove> move, Supplier<List<HistoryLine>> history) {
        this.told = year;
        this.version = version;
        getContent().addClassNames("card", "stacked", "year-card");
        getContent().add(heading(year), facts(year), counts(year), buttons, new YearHistory(history));
        buttons.addClassName("touch");
        YearMove.outOf(year.state()).stream()
                .filter(step -> step != YearMove.WITHDRAW || isUntouched(year.work()))
                .forEach(step -> buttons.add(button(year, step, move)));
        if (year.leadsOn() && year.plan().measures() > 0) {
            buttons.add(RollOverNavigation.link(
                    year.year(),
                    getTranslation("rollOver.link", String.valueOf(year.year() + 1), String.valueOf(year.year()))));
        }
    }

    private static boolean isUntouched(YearWork work) {
        return work.inProgress() + work.completed() + work.unable() == 0;
    }

    private Component heading(Content year) {
        var heading = new Div(
                new H2(getTranslation("year.of", String.valueOf(year.year()))), new YearStateBadge(year.state()));
        heading.addClassName("year-heading");
        return heading;
    }

    private Component facts(Content year) {
        var facts = new Paragraph(BuddhistDates.period(new FiscalYear(year.year()).period(), getLocale()) + " · ");
        facts.addClassName("quiet");
        if (year.plan().measures() == 0) {
            facts.add(getTranslation("year.measures.none"));
        } else {
            facts.add(MeasureLists.all(
                    year.year(), getTranslation("year.measures", year.plan().measures())));
        }
        return facts;
    }

    private static Component counts(Content year) {
        return new YearCounts()
                .unowned(year.plan())
                .drafts(year.plan())
                .unfinished(year.work())
                .finished(year.work());
    }

    private Button button(Content year, YearMove step, Consumer<YearMove> move) {
        var button = new Button(
                getTranslation("year.move." + step.name(), String.valueOf(year.year())), click -> move.accept(step));
        if (step == YearMove.OPEN && year.plan().measures() > 0 || step == YearMove.CLOSE && year.ended()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } else if (step == YearMove.WITHDRAW || step == YearMove.REOPEN) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        return button;
    }

    boolean is(int askedYear) {
        return told.year() == askedYear;
    }

    boolean saysLike(YearCard other) {
        return version == other.version && told.equals(other.told);
    }

    /** Puts the focus on what can be done next, once the card has taken the place of another. */
    void focusNext() {
        buttons.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }
}
