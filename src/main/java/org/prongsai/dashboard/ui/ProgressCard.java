package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.prongsai.dashboard.Dashboard;
import org.prongsai.measure.DivisionProgress;
import org.prongsai.register.ui.MeasuresNavigation;

/** How far every division is; each name leads to its measures, each flag to what is late. */
class ProgressCard extends Card {

    ProgressCard(Dashboard dashboard) {
        var title = getTranslation("progress.title", String.valueOf(dashboard.laterYear()));
        getContent().addClassName("progress");
        title(title);
        if (dashboard.progress().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.none")));
        }
        dashboard.progress().forEach(p -> getContent().add(line(p, dashboard.laterYear())));
    }

    private Div line(DivisionProgress progress, int year) {
        var name = new Anchor(
                MeasuresNavigation.ofDivision(year, progress.divisionId()),
                progress.name().in(getLocale()));
        var figures = new Div();
        figures.addClassName("figure");
        if (progress.overdue() > 0) {
            var late = new Anchor(MeasuresNavigation.overdueOf(year, progress.divisionId()), "⚑ " + progress.overdue());
            late.getElement().setAttribute("aria-label", getTranslation("progress.overdue", progress.overdue()));
            late.addClassNames("change", "decline");
            figures.add(late);
        }
        figures.add(span(progress.completed() + "/" + progress.total()));
        var text = new Div(name, figures);
        text.addClassName("progress-text");
        var line = new Div(text, bar(progress));
        line.addClassName("progress-line");
        return line;
    }

    private Div bar(DivisionProgress progress) {
        var bar = new Div();
        bar.addClassName("progress-bar");
        bar.getElement().setAttribute("role", "img");
        bar.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "progress.bar",
                                progress.completed(),
                                progress.inProgress(),
                                progress.notStarted(),
                                progress.unable()));
        part(bar, "completed", progress.completed(), progress.total());
        part(bar, "in-progress", progress.inProgress(), progress.total());
        part(bar, "unable", progress.unable(), progress.total());
        part(bar, "not-started", progress.notStarted(), progress.total());
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
