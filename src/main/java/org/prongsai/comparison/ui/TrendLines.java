package org.prongsai.comparison.ui;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.Instrument;
import org.prongsai.assessment.TrendYear;

/** Turns years into lines; names are those of the latest year that knows what a line stands for. */
record TrendLines(List<TrendYear> years, Locale locale) {

    List<TrendLine> of(TrendBy by, String total) {
        return switch (by) {
            case TOTAL -> List.of(line("", total, year -> year.result().estimatedTotal()));
            case INSTRUMENT ->
                instruments().values().stream()
                        .map(each -> line(
                                each.code(),
                                each.code() + " " + each.shortName().in(locale),
                                year -> year.scoreOf(each.code())))
                        .toList();
            case INDICATOR -> indicators().values().stream().map(this::of).toList();
        };
    }

    private TrendLine of(Indicator indicator) {
        var number = indicator.number();
        return new TrendLine(
                String.valueOf(number),
                number + ". " + indicator.name().in(locale),
                years.stream()
                        .map(year -> new TrendLine.Point(year.year(), year.scoreOf(number), year.knows(number)))
                        .toList());
    }

    private TrendLine line(String mark, String name, Function<TrendYear, @Nullable BigDecimal> score) {
        return new TrendLine(
                mark,
                name,
                years.stream()
                        .map(year -> new TrendLine.Point(year.year(), score.apply(year), true))
                        .toList());
    }

    private LinkedHashMap<String, Instrument> instruments() {
        var found = new LinkedHashMap<String, Instrument>();
        years.forEach(year -> year.result()
                .instruments()
                .forEach(each -> found.put(each.instrument().code(), each.instrument())));
        return found;
    }

    private TreeMap<Integer, Indicator> indicators() {
        var found = new TreeMap<Integer, Indicator>();
        years.forEach(year -> year.indicators().forEach(each -> found.put(each.number(), each)));
        return found;
    }
}
