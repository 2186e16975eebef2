package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorKey;
import org.prongsai.dashboard.Outcome;
import org.prongsai.dashboard.Work;
import org.prongsai.measure.DivisionProgress;
import org.prongsai.measure.DueMeasure;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.review.ui.DeclinesNavigation;
import org.prongsai.shared.ui.BuddhistDates;

/** What is due next, of measures and of what management asked for, the soonest first. */
class DueCard extends Card {

    private static final int SHOWN = 6;

    DueCard(Work work, @Nullable Outcome outcome) {
        getContent().addClassName("due");
        title(getTranslation("due.title"));
        var due = Stream.concat(work.dueNext().stream().map(measure -> due(measure, work.year())), asked(outcome))
                .sorted(Comparator.comparing(Due::day))
                .limit(SHOWN)
                .toList();
        if (due.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("due.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("due-list");
            due.forEach(each -> list.add(line(each)));
            getContent().add(list);
        }
        getContent().add(counts(work));
    }

    private Div counts(Work work) {
        var soon = work.sum(DivisionProgress::dueSoon);
        var late = work.sum(DivisionProgress::overdue);
        var counts = new Div();
        counts.addClassName("badges");
        if (late > 0) {
            counts.add(link(
                    MeasuresNavigation.overdueOf(work.year()),
                    getTranslation("due.overdue", late),
                    "status",
                    "overdue"));
        }
        if (soon > 0) {
            counts.add(link(MeasuresNavigation.dueSoonOf(work.year()), getTranslation("due.soon", soon), "touch-link"));
        }
        return counts;
    }

    private Due due(DueMeasure measure, int year) {
        return new Due(
                measure.lastDay(),
                false,
                link(
                        MeasuresNavigation.ofMeasure(year, measure.id()),
                        getTranslation("due.measure", measure.number(), measure.title())));
    }

    private Stream<Due> asked(@Nullable Outcome outcome) {
        return outcome == null
                ? Stream.empty()
                : outcome.planned().stream()
                        .map(review -> new Due(review.due(), review.overdue(), toReview(review.decline(), outcome)));
    }

    private Anchor toReview(IndicatorKey decline, Outcome outcome) {
        var name = outcome.comparison()
                .indicator(decline.indicator())
                .map(each -> each.indicator().name().in(getLocale()))
                .orElse("");
        return link(
                DeclinesNavigation.of(decline),
                getTranslation("review.asked.about", decline.indicator(), name, String.valueOf(decline.year())));
    }

    private ListItem line(Due due) {
        var day = span(BuddhistDates.day(due.day(), getLocale()), "due-day", "quiet");
        var line = new ListItem(day, due.what());
        if (due.overdue()) {
            line.add(span("⚑ " + getTranslation("status.overdue"), "status", "overdue"));
        }
        return line;
    }

    private record Due(LocalDate day, boolean overdue, Anchor what) {}
}
