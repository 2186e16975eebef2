package org.prongsai.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.audit.HistoryLine;
import org.prongsai.review.Causes;
import org.prongsai.review.ReviewMove;
import org.prongsai.review.ReviewState;
import org.prongsai.review.ReviewView;
import org.prongsai.shared.ui.ShownScore;

/** A decline in full: its likely causes, what is decided, and the one next step. */
class DeclinePanel extends Composite<Section> {

    private final H2 title;

    /**
     * Who reads, and what she does.
     *
     * @param decider whether the reader decides on declines
     * @param planner whether the reader keeps the plan
     * @param decided told which move the reader asks for
     * @param close nothing more is to be open
     */
    record Reader(boolean decider, boolean planner, Consumer<ReviewMove> decided, Runnable close) {}

    /** @param history read once somebody asks for it */
    DeclinePanel(
            IndicatorComparison line,
            ReviewView review,
            Causes causes,
            Supplier<List<HistoryLine>> history,
            Reader reader) {
        title = new H2(
                line.indicator().number() + ". " + line.indicator().name().in(getLocale()));
        title.getElement().setAttribute("tabindex", "-1");
        var content = getContent();
        content.addClassNames("detail-panel", "decline-panel");
        content.getElement().setAttribute("aria-label", getTranslation("review.detail"));
        content.add(header(reader), summary(line), new H3(getTranslation("causes.title")));
        content.add(new CausesList(review.decline(), causes));
        content.add(new H3(getTranslation("review.title")), new ReviewSection(line, review, reader.planner()));
        if (reader.decider()) {
            content.add(steps(review, reader));
        }
        if (review.version() != ReviewView.NOT_STORED && review.decision() != null) {
            content.add(new ReviewHistory(history));
        }
    }

    /** Lets whoever reads by ear or keyboard go on here. */
    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private Div header(Reader reader) {
        var close = new Button(
                VaadinIcon.CLOSE_SMALL.create(), click -> reader.close().run());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("declines.close"));
        var header = new Div(title, close);
        header.addClassName("detail-header");
        return header;
    }

    private Div summary(IndicatorComparison line) {
        var change = line.change();
        var scores = new Paragraph(ShownScore.orDash(change.earlier()) + " → " + ShownScore.orDash(change.later()));
        scores.addClassName("strong");
        var summary = new Div(scores);
        summary.addClassName("decline-summary");
        if (line.severity() != null) {
            summary.add(ReviewBadge.of(line.severity()));
        }
        summary.add(new Paragraph(String.join(" · ", ConcernText.reasons(line, this))));
        var cost = ConcernText.cost(line, this);
        if (!cost.isEmpty()) {
            summary.add(new Paragraph(cost));
        }
        return summary;
    }

    private Div steps(ReviewView review, Reader reader) {
        var steps = new Div();
        steps.addClassNames("touch", "review-steps");
        ReviewMove.outOf(review.state()).stream()
                .filter(review::allows)
                .map(move -> button(move, review.state(), reader))
                .forEach(steps::add);
        return steps;
    }

    private Button button(ReviewMove move, ReviewState state, Reader reader) {
        var again = move == ReviewMove.PLAN && state == ReviewState.PLANNED;
        var asks = move.asksReason() || move == ReviewMove.PLAN ? "…" : "";
        var button = new Button(
                getTranslation(again ? "review.plan.change" : "review.move." + move.name()) + asks,
                click -> reader.decided().accept(move));
        if (move == ReviewMove.outOf(state).getFirst() && !move.asksReason()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
