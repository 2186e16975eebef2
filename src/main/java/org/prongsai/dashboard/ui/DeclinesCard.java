package org.prongsai.dashboard.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.dashboard.Dashboard;
import org.prongsai.register.ui.MeasuresNavigation;
import org.prongsai.shared.ui.ShownScore;

/** The declines, worst first and loudest, each with what it cost and whether any measure answers it. */
class DeclinesCard extends Card {

    private final Dashboard dashboard;

    DeclinesCard(Dashboard dashboard) {
        this.dashboard = dashboard;
        var declines = dashboard.comparison().declines();
        var title = getTranslation("declines.title", declines.size());
        getContent().addClassName("declines");
        title(title);
        getContent().setClassName("alarm", !declines.isEmpty());
        if (declines.isEmpty()) {
            getContent()
                    .add(new Paragraph(getTranslation(
                            comparable(dashboard) ? "declines.none" : "declines.unknown",
                            String.valueOf(dashboard.earlierYear()))));
        }
        declines.forEach(decline -> getContent().add(line(decline)));
    }

    private static boolean comparable(Dashboard dashboard) {
        return dashboard.comparison().indicators().stream()
                .anyMatch(each -> each.change().difference() != null);
    }

    private Div line(IndicatorComparison decline) {
        var change = decline.change();
        var figure = new Div(
                span("▼ " + points(change.difference()), "big-figure", "decline"),
                span(ShownScore.orDash(change.earlier()) + " → " + ShownScore.orDash(change.later()), "quiet"));
        figure.addClassName("decline-figure");
        var number = decline.indicator().number();
        var heading = new H3(number + ". " + decline.indicator().name().in(getLocale()));
        var reasons = new Div(heading, severity(decline));
        reasons.addClassName("decline-heading");
        var text = new Div(reasons, new Paragraph(cost(decline)), measures(number));
        text.addClassName("decline-text");
        var line = new Div(figure, text);
        line.addClassName("decline-line");
        return line;
    }

    private Span severity(IndicatorComparison decline) {
        return span(getTranslation("severity." + decline.severity()), "status", "overdue");
    }

    private String cost(IndicatorComparison decline) {
        var effect = decline.effectOnTotal();
        return effect == null ? "" : getTranslation("declines.cost", points(effect));
    }

    private Div measures(int indicator) {
        var count = dashboard.measuresFor(indicator);
        var year = dashboard.laterYear();
        var answer = count == 0
                ? span(getTranslation("declines.hole", String.valueOf(year)), "status", "hole")
                : span(getTranslation("declines.measures", count, String.valueOf(year)));
        var link = new Anchor(MeasuresNavigation.ofIndicator(year, indicator), getTranslation("declines.see"));
        link.setRouterIgnore(false);
        var answers = new Div(answer, link);
        answers.addClassName("decline-answer");
        return answers;
    }

    /** Without its sign, which symbol and sentence tell. */
    private static String points(@Nullable BigDecimal lost) {
        return ShownScore.orDash(lost == null ? null : lost.abs());
    }
}
