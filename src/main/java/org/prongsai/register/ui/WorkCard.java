package org.prongsai.register.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureChange;
import org.prongsai.measure.PartChange;
import org.prongsai.measure.SinceMarks;
import org.prongsai.register.WorkGroup;
import org.prongsai.register.WorkItem;
import org.prongsai.shared.ui.Struck;

/** One part of a head's work: what it is, and the statuses that are one tap away; a form opens in their place. */
class WorkCard extends Composite<Article> {

    private final WorkItem item;
    private final Div actions = new Div();
    private transient @Nullable BiConsumer<WorkCard, @Nullable AssignmentStatus> report;

    /**
     * @param year of the measure, for the link to it
     * @param withDivision whether it says whose it is
     * @param since what has changed in it
     */
    WorkCard(WorkItem item, int year, LocalDate today, boolean withDivision, SinceMarks since) {
        this.item = item;
        var overdue = item.heading(today) == WorkGroup.OVERDUE;
        var card = getContent();
        card.addClassNames("card", "work-card");
        card.setClassName("alarm", overdue);
        card.getElement().setAttribute("tabindex", "-1");
        card.add(title(year, since), new WorkFacts(item, withDivision, since), badges(year, overdue, since), actions);
    }

    WorkItem item() {
        return item;
    }

    private H3 title(int year, SinceMarks since) {
        var text = item.number() + ". " + item.title();
        var title = new H3(new Anchor(MeasuresNavigation.ofPart(year, item.measureId(), item.assignmentId()), text));
        since.ofPlan(item.measureId())
                .map(MeasureChange::title)
                .ifPresent(before -> title.addComponentAsFirst(new Struck(before + " ")));
        return title;
    }

    private Div badges(int year, boolean overdue, SinceMarks since) {
        var badges = new Div(new StatusBadge(item.status()));
        badges.addClassName("badges");
        if (overdue) {
            badges.addComponentAsFirst(StatusBadge.overdue());
        }
        if (item.status() == AssignmentStatus.COMPLETED && item.evidence() == 0) {
            badges.add(StatusBadge.withoutEvidence());
        }
        if (item.questions() > 0) {
            badges.add(questions(year));
        }
        since.of(item.assignmentId())
                .map(PartChange::status)
                .ifPresent(before -> badges.addComponentAsFirst(new Struck(new StatusBadge(before))));
        since.words(item.assignmentId(), item.measureId()).forEach(key -> {
            var word = new Span(getTranslation(key));
            word.addClassName("since-word");
            badges.add(word);
        });
        return badges;
    }

    private Anchor questions(int year) {
        var link = new Anchor(MeasuresNavigation.ofNotes(year, item.measureId(), item.assignmentId()), "");
        link.addClassName("badge-link");
        link.add(StatusBadge.questions(item.questions()));
        return link;
    }

    /** @param report called with the status that was tapped, null where the whole form is asked for */
    void offer(BiConsumer<WorkCard, @Nullable AssignmentStatus> report) {
        this.report = report;
        actions.removeAll();
        actions.addClassName("touch");
        next(item.status()).forEach(next -> actions.add(button(next, report)));
        var more = new Button("⋯", click -> report.accept(this, null));
        more.setAriaLabel(getTranslation("work.more"));
        more.setTooltipText(getTranslation("work.more"));
        more.addClassName("more");
        actions.add(more);
    }

    private static List<AssignmentStatus> next(AssignmentStatus status) {
        return switch (status) {
            case NOT_STARTED -> List.of(AssignmentStatus.COMPLETED, AssignmentStatus.IN_PROGRESS);
            case IN_PROGRESS -> List.of(AssignmentStatus.COMPLETED, AssignmentStatus.UNABLE);
            case COMPLETED, UNABLE -> List.of(AssignmentStatus.IN_PROGRESS);
        };
    }

    private Button button(AssignmentStatus next, BiConsumer<WorkCard, @Nullable AssignmentStatus> report) {
        var key = item.status().isFinished()
                ? "work.reopen"
                : "work.set." + next.name().toLowerCase(Locale.ROOT);
        var button =
                new Button(StatusBadge.symbol(next) + " " + getTranslation(key), click -> report.accept(this, next));
        if (next == AssignmentStatus.COMPLETED) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    /** Puts a form where the buttons were. */
    void open(Component form) {
        actions.removeAll();
        actions.removeClassName("touch");
        actions.add(form);
    }

    /** Puts the buttons back where the form was. */
    void close() {
        if (report != null) {
            offer(report);
        }
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    /** Can be chosen together with others instead. */
    void offerChoice(boolean chosen, Consumer<Boolean> choose) {
        var box = new Checkbox(getTranslation("bulk.choose"), chosen);
        box.setAriaLabel(getTranslation("bulk.choose.measure", item.number() + ". " + item.title()));
        box.addClassName("choice");
        box.addValueChangeListener(change -> {
            getContent().setClassName("chosen", change.getValue());
            choose.accept(change.getValue());
        });
        getContent().setClassName("chosen", chosen);
        actions.removeAll();
        actions.add(box);
    }
}
