package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureDetail;
import org.prongsai.measure.MeasurePart;
import org.prongsai.shared.ui.BuddhistDates;

/** A measure in full: what it is, whose it is, its steps, and how far every division is. */
class MeasureDetailPanel extends Composite<Section> {

    private final H2 title = new H2();
    private final Div parts = new Div();
    private final transient LongConsumer chooseDivision;

    MeasureDetailPanel(
            MeasureDetail measure,
            @Nullable Component administration,
            @Nullable Component openPart,
            Component otherYears,
            LongConsumer chooseDivision,
            Runnable close) {
        this.chooseDivision = chooseDivision;
        var content = getContent();
        content.addClassName("detail-panel");
        content.getElement().setAttribute("aria-label", getTranslation("measure.detail"));
        content.add(header(measure, close));
        title.setText(measure.number() + ". " + measure.title());
        title.getElement().setAttribute("tabindex", "-1");
        content.add(title, facts(measure));
        if (!measure.isInForce()) {
            var absent = new Paragraph(
                    measure.draft()
                            ? getTranslation("plan.draft.notice")
                            : getTranslation("plan.retired.because", measure.retirement()));
            absent.addClassName("notice");
            content.add(absent);
        }
        if (administration != null) {
            content.add(administration);
        }
        if (openPart != null) {
            content.add(openPart);
        }
        content.add(new H3(getTranslation("measure.steps")), steps(measure));
        content.add(new H3(getTranslation("measure.parts")), parts);
        content.add(otherYears);
        showParts(measure);
    }

    /** Lets whoever reads by ear or keyboard go on here. */
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private Div header(MeasureDetail measure, Runnable close) {
        var caption = new Span(getTranslation("measure.overall"));
        caption.addClassName("quiet");
        var badges = new Div(caption, new StatusBadge(measure.overall()));
        badges.addClassName("badges");
        if (measure.lead().isEmpty()) {
            badges.add(StatusBadge.unowned());
        }
        var closing = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close.run());
        closing.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        closing.setAriaLabel(getTranslation("action.close"));
        var header = new Div(badges, closing);
        header.addClassName("detail-header");
        return header;
    }

    private Div facts(MeasureDetail measure) {
        var facts = new Div();
        facts.addClassNames("facts", "quiet");
        facts.add(new Span(BuddhistDates.period(measure.period(), getLocale())));
        measure.links().forEach(link -> {
            var code = link.code() == null ? "" : link.code() + " → ";
            facts.add(new Span(code + getTranslation("indicator.number", link.indicator())));
            if (link.inferred()) {
                facts.add(StatusBadge.inferred());
            }
        });
        if (measure.topic() != null) {
            facts.add(new Span(measure.topic().in(getLocale())));
        }
        measure.lead()
                .ifPresent(lead -> facts.add(new Span(
                        getTranslation("measure.lead", lead.divisionName().in(getLocale())))));
        return facts;
    }

    private Component steps(MeasureDetail measure) {
        if (measure.steps().isEmpty()) {
            return new Paragraph(getTranslation("measure.steps.none"));
        }
        var list = new OrderedList();
        list.addClassName("steps");
        measure.steps().forEach(step -> list.add(new ListItem(step)));
        return list;
    }

    /** How far every division is, and how much waits for an answer there. */
    final void showParts(MeasureDetail measure) {
        parts.removeAll();
        measure.parts().forEach(part -> parts.add(line(part)));
        if (measure.parts().isEmpty()) {
            parts.add(new Paragraph(getTranslation("measure.parts.none")));
        }
    }

    private Div line(MeasurePart part) {
        var name = new Button(
                part.divisionName().in(getLocale()),
                click -> chooseDivision.accept(part.state().id()));
        name.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var duty = new Span(getTranslation("duty." + part.duty().name()));
        duty.addClassName("quiet");
        var badges = new Div(new StatusBadge(part.state().status()));
        badges.addClassName("badges");
        if (part.overdue()) {
            badges.addComponentAsFirst(StatusBadge.overdue());
        }
        if (part.questions() > 0) {
            badges.add(StatusBadge.questions(part.questions()));
        }
        var line = new Div(name, duty, badges);
        line.addClassName("part-line");
        return line;
    }
}
