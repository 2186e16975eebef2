package org.prongsai.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.prongsai.review.ReviewTask;
import org.prongsai.shared.ui.BuddhistDates;

/** What management asks, by whom and until when, with the way to the decline and the measure. */
class AskedList extends Composite<Section> {

    AskedList(List<ReviewTask> tasks) {
        var title = getTranslation("review.asked", tasks.size());
        getContent().addClassName("asked");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(new H2(title));
        tasks.forEach(task -> getContent().add(card(task)));
    }

    private Article card(ReviewTask task) {
        var heading = new H3(new Anchor(
                DeclinesNavigation.of(task.decline()),
                getTranslation(
                        "review.asked.about",
                        task.decline().indicator(),
                        task.indicator().in(getLocale()),
                        String.valueOf(task.decline().year()))));
        var card = new Article(heading);
        card.addClassNames("card", "work-card");
        var decision = task.decision();
        if (decision != null && decision.plan() != null) {
            var directive = new Paragraph(decision.plan().directive());
            directive.addClassName("free-text");
            card.add(directive);
            if (decision.measure() != null) {
                card.add(new MeasureAnchor(decision.measure(), false));
            }
        }
        card.add(foot(task));
        return card;
    }

    private Div foot(ReviewTask task) {
        var foot = new Div();
        foot.addClassNames("badges", "quiet");
        if (task.overdue()) {
            foot.add(ReviewBadge.overdue());
        }
        foot.add(new Span(getTranslation("work.until", BuddhistDates.day(task.due(), getLocale()))));
        var decision = task.decision();
        if (decision != null && decision.plannedBy() != null) {
            foot.add(new Span(getTranslation("review.asked.by", decision.plannedBy())));
        }
        if (task.division() != null) {
            foot.add(new Span(task.division().in(getLocale())));
        }
        return foot;
    }
}
