package org.prongsai.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.assessment.TrendYear;
import org.prongsai.shared.ui.ShownScore;

/** The years that led here, as lines and, for whoever cannot see them, as a table. */
class TrendCard extends Composite<Section> {

    TrendCard(List<TrendYear> years, ComparisonState state) {
        var from = String.valueOf(years.getFirst().year());
        var to = String.valueOf(years.getLast().year());
        var what = getTranslation("comparison.trend." + state.by().word());
        var title = getTranslation("comparison.trend", what, from, to);
        getContent().addClassNames("card", "span-all");
        getContent().getElement().setAttribute("aria-label", title);
        var choices = new Choices(getTranslation("comparison.trend.by"));
        for (var by : TrendBy.values()) {
            choices.add(getTranslation("comparison.trend." + by.word()), state.trending(by), by == state.by());
        }
        var lines = new TrendLines(years, getLocale()).of(state.by(), getTranslation("comparison.total"));
        var chart = new TrendChart();
        chart.show(new TrendChart.Model(
                title,
                getTranslation("comparison.file", what, from, to),
                years.stream().map(year -> String.valueOf(year.year())).toList(),
                years.stream().map(this::rating).toList(),
                lines.stream().map(TrendCard::drawn).toList(),
                labels()));
        getContent()
                .add(
                        new H2(title),
                        choices,
                        chart,
                        table(title, years, lines),
                        new Paragraph(getTranslation("comparison.trend.help")));
    }

    private static TrendChart.Line drawn(TrendLine line) {
        return new TrendChart.Line(
                line.mark(),
                line.name(),
                line.points().stream().map(TrendLine.Point::score).toList());
    }

    private TrendChart.Labels labels() {
        return new TrendChart.Labels(
                getTranslation("comparison.export.svg"),
                getTranslation("comparison.export.png"),
                getTranslation("comparison.print"),
                getTranslation("comparison.export.failed"));
    }

    private Table table(String title, List<TrendYear> years, List<TrendLine> lines) {
        var columns = Stream.concat(
                Stream.of(getTranslation("comparison.what")), years.stream().map(year -> String.valueOf(year.year())));
        var table = new Table(title, columns.toList(), years.size());
        table.row(
                getTranslation("comparison.rating"),
                years.stream().map(year -> Table.text(rating(year))).toList());
        lines.forEach(line ->
                table.row(line.name(), line.points().stream().map(this::cell).toList()));
        return table;
    }

    private Component cell(TrendLine.Point point) {
        return Table.text(point.known() ? ShownScore.orDash(point.score()) : getTranslation("comparison.unknown"));
    }

    private String rating(TrendYear year) {
        var rating = year.result().rating();
        return rating == null ? ShownScore.orDash(null) : rating.name().in(getLocale());
    }
}
