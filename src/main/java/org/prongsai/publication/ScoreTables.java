package org.prongsai.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorComparison;
import org.prongsai.assessment.YearComparison;
import org.prongsai.paper.PaperCell;
import org.prongsai.paper.PaperChart;
import org.prongsai.paper.PaperColumn;
import org.prongsai.paper.PaperTable;

/** The scores of two years: a chart of each, and the list of what became of every indicator. */
final class ScoreTables {

    private final PaperWords words;
    private final YearComparison years;

    ScoreTables(PaperWords words, YearComparison years) {
        this.words = words;
        this.years = years;
    }

    /** A chart of each of the two years that has scores. */
    List<PaperChart> charts() {
        return Stream.of(
                        chart(years.earlier().year(), each -> each.change().earlier()),
                        chart(years.later().year(), each -> each.change().later()))
                .filter(chart -> !chart.bars().isEmpty())
                .toList();
    }

    private PaperChart chart(int year, Function<IndicatorComparison, @Nullable BigDecimal> score) {
        var bars = new ArrayList<PaperChart.Bar>();
        for (var each : years.indicators()) {
            var value = score.apply(each);
            if (value != null) {
                bars.add(new PaperChart.Bar(named(each), value, words.points(value)));
            }
        }
        var told = bars.stream().map(bar -> bar.label() + " " + bar.printed()).collect(Collectors.joining(", "));
        return new PaperChart(words.of("paper.chart", year), words.of("paper.chart.told", year, told), bars);
    }

    private String named(IndicatorComparison each) {
        return words.written(each.indicator().number() + " ")
                + each.indicator().name().th();
    }

    /** Each indicator with both scores and their difference; null where no indicator has both. */
    @Nullable
    PaperTable comparison() {
        var compared = years.indicators().stream()
                .filter(each -> each.change().difference() != null)
                .toList();
        if (compared.isEmpty()) {
            return null;
        }
        var columns = List.of(
                new PaperColumn(words.of("paper.column.indicator"), null, 10, true),
                new PaperColumn(words.of("paper.column.name"), null, 40, false),
                new PaperColumn(words.of("paper.column.score", years.earlier().year()), null, 14, true),
                new PaperColumn(words.of("paper.column.score", years.later().year()), null, 14, true),
                new PaperColumn(words.of("paper.column.direction"), null, 14, true),
                new PaperColumn(words.of("paper.column.difference"), null, 14, true));
        var caption = words.of(
                "paper.comparison", years.earlier().year(), years.later().year());
        return new PaperTable(caption, columns, compared.stream().map(this::row).toList());
    }

    private List<PaperCell> row(IndicatorComparison each) {
        var change = each.change();
        var number = Integer.toString(each.indicator().number());
        return List.of(
                new PaperCell.Number(new BigDecimal(number), 0, words.written(number)),
                PaperCell.Text.of(each.indicator().name().th()),
                points(Objects.requireNonNull(change.earlier())),
                points(Objects.requireNonNull(change.later())),
                PaperCell.Text.of(words.of("paper.direction." + change.direction())),
                points(Objects.requireNonNull(change.difference()).abs()));
    }

    private PaperCell points(BigDecimal points) {
        return new PaperCell.Number(points, 2, words.points(points));
    }
}
