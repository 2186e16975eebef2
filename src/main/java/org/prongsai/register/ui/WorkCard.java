package org.prongsai.register.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureRow;
import org.prongsai.shared.ui.BuddhistDates;

/** One part of a head's work, with the statuses that are one tap away. */
class WorkCard extends Composite<Article> {

    /** @param report called with the status that was tapped, null where the form is to open as it is */
    WorkCard(MeasureRow row, LocalDate today, boolean yearOpen, Consumer<@Nullable AssignmentStatus> report) {
        var card = getContent();
        card.addClassNames("card", "work-card");
        card.setClassName("alarm", row.isOverdue(today));
        card.add(new H3(row.number() + ". " + row.title()), facts(row), badges(row, today));
        var status = row.status();
        if (status != null && yearOpen) {
            card.add(buttons(status, report));
        }
    }

    private Span facts(MeasureRow row) {
        var indicators = row.indicators().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var facts = new Span(getTranslation("work.until", BuddhistDates.day(row.periodEnd(), getLocale()))
                + (indicators.isEmpty() ? "" : " · " + getTranslation("indicator.number", indicators))
                + " · "
                + getTranslation("work.evidence", row.evidence()));
        facts.addClassName("quiet");
        return facts;
    }

    private static Div badges(MeasureRow row, LocalDate today) {
        var badges = new Div();
        badges.addClassName("badges");
        if (row.isOverdue(today)) {
            badges.add(StatusBadge.overdue());
        }
        if (row.status() != null) {
            badges.add(new StatusBadge(row.status()));
        }
        if (row.status() == AssignmentStatus.COMPLETED && row.evidence() == 0) {
            badges.add(StatusBadge.withoutEvidence());
        }
        if (row.questions() > 0) {
            badges.add(questions(row));
        }
        return badges;
    }

    private static Anchor questions(MeasureRow row) {
        var link = new Anchor(MeasuresNavigation.ofNotes(row.measureId(), row.assignmentId()), "");
        link.addClassName("badge-link");
        link.add(StatusBadge.questions(row.questions()));
        return link;
    }

    private Div buttons(AssignmentStatus status, Consumer<@Nullable AssignmentStatus> report) {
        var buttons = new Div();
        buttons.addClassName("touch");
        if (!status.isFinished()) {
            var complete = button(AssignmentStatus.COMPLETED, report);
            complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            buttons.add(complete);
            buttons.add(button(
                    status == AssignmentStatus.NOT_STARTED ? AssignmentStatus.IN_PROGRESS : AssignmentStatus.UNABLE,
                    report));
        }
        buttons.add(new Button(getTranslation("work.more"), click -> report.accept(null)));
        return buttons;
    }

    private Button button(AssignmentStatus next, Consumer<@Nullable AssignmentStatus> report) {
        var word = getTranslation("work.set." + next.name().toLowerCase(Locale.ROOT));
        return new Button(StatusBadge.symbol(next) + " " + word, click -> report.accept(next));
    }
}
