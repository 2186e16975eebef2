package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.LongStream;
import org.prongsai.dashboard.Work;
import org.prongsai.measure.DivisionProgress;
import org.prongsai.register.ui.MeasuresNavigation;

/** How far the running year and every division in it are; each figure leads to what it counts. */
class ProgressCard extends Card {

    private final int year;

    ProgressCard(Work work) {
        year = work.year();
        getContent().addClassName("progress");
        title(getTranslation("progress.title", String.valueOf(year)));
        if (work.progress().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.none")));
            return;
        }
        getContent().add(whole(work));
        work.progress().forEach(division -> getContent().add(line(division)));
    }

    private Div whole(Work work) {
        var completed = work.sum(DivisionProgress::completed);
        var total = work.sum(DivisionProgress::total);
        var line = line(
                link(MeasuresNavigation.ofYear(year), getTranslation("progress.whole"), "strong"),
                figures(
                        work.sum(DivisionProgress::overdue),
                        MeasuresNavigation.overdueOf(year),
                        link(MeasuresNavigation.completedOf(year), String.valueOf(completed)),
                        link(MeasuresNavigation.ofYear(year), String.valueOf(total))),
                bar(
                        completed,
                        work.sum(DivisionProgress::inProgress),
                        work.sum(DivisionProgress::notStarted),
                        work.sum(DivisionProgress::unable)));
        line.addClassName("whole");
        return line;
    }

    private Div line(DivisionProgress progress) {
        var division = progress.divisionId();
        var all = MeasuresNavigation.ofDivision(year, division);
        return line(
                link(all, progress.name().in(getLocale())),
                figures(
                        progress.overdue(),
                        MeasuresNavigation.overdueOf(year, division),
                        link(MeasuresNavigation.completedOf(year, division), String.valueOf(progress.completed())),
                        link(all, String.valueOf(progress.total()))),
                bar(progress.completed(), progress.inProgress(), progress.notStarted(), progress.unable()));
    }

    private static Div line(Anchor name, Div figures, Div bar) {
        var text = new Div(name, figures);
        text.addClassName("progress-text");
        var line = new Div(text, bar);
        line.addClassName("progress-line");
        return line;
    }

    private Div figures(long overdue, String overdueAddress, Anchor completed, Anchor total) {
        var figures = new Div();
        figures.addClassName("figure");
        if (overdue > 0) {
            var late = link(overdueAddress, "⚑ " + overdue, "change", "decline");
            named(late, "progress.overdue", overdue);
            figures.add(late);
        }
        named(completed, "progress.completed", completed.getText());
        named(total, "progress.total", total.getText());
        figures.add(new Div(completed, span("/"), total));
        return figures;
    }

    private void named(Anchor figure, String key, Object number) {
        figure.getElement().setAttribute("aria-label", getTranslation(key, number));
    }

    private Div bar(long completed, long inProgress, long notStarted, long unable) {
        var bar = new Div();
        bar.addClassName("progress-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement()
                .setAttribute("aria-label", getTranslation("progress.bar", completed, inProgress, notStarted, unable));
        var total = LongStream.of(completed, inProgress, notStarted, unable).sum();
        part(bar, "completed", completed, total);
        part(bar, "in-progress", inProgress, total);
        part(bar, "unable", unable, total);
        part(bar, "not-started", notStarted, total);
        return bar;
    }

    private static void part(Div bar, String cssClass, long count, long total) {
        if (count > 0) {
            var part = new Div();
            part.addClassNames("part", cssClass);
            part.getStyle().set("width", 100.0 * count / total + "%");
            bar.add(part);
        }
    }
}
