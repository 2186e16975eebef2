package org.prongsai.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.assessment.FrameworkView;
import org.prongsai.assessment.Indicator;
import org.prongsai.assessment.QuestionItem;

/**
 * Which indicators, questions and items the measures of a year address.
 *
 * @param framework rules of the year
 * @param rows each indicator, followed by its questions and items
 */
public record CoverageMap(FrameworkView framework, List<CoverageRow> rows) {

    public CoverageMap {
        rows = List.copyOf(rows);
    }

    static CoverageMap of(FrameworkView framework, List<CoverageLink> links) {
        return new CoverageMap(
                framework,
                framework.indicators().stream()
                        .flatMap(indicator -> rows(indicator, framework, links))
                        .toList());
    }

    private static Stream<CoverageRow> rows(Indicator indicator, FrameworkView framework, List<CoverageLink> links) {
        var own = links.stream()
                .filter(link -> link.indicator() == indicator.number())
                .toList();
        var codes = framework.questionItems().stream()
                .filter(item -> item.indicator() == indicator.number())
                .map(QuestionItem::code)
                .toList();
        var span = codes.isEmpty() ? List.<String>of() : List.of(codes.getFirst(), codes.getLast());
        var whole = new CoverageRow(indicator, null, span, measures(own.stream()));
        return Stream.concat(
                Stream.of(whole),
                codes.stream()
                        .map(code -> new CoverageRow(
                                indicator,
                                code,
                                List.of(),
                                measures(own.stream().filter(link -> Objects.equals(link.code(), code))))));
    }

    private static List<CoveringMeasure> measures(Stream<CoverageLink> links) {
        return links.map(CoverageLink::measure).distinct().toList();
    }

    /** Indicators that no measure addresses. */
    public List<Indicator> holes() {
        return rows.stream()
                .filter(row -> row.isIndicator() && row.isHole())
                .map(CoverageRow::indicator)
                .toList();
    }

    /** Questions and items that no measure addresses. */
    public List<CoverageRow> openItems() {
        return rows.stream().filter(row -> !row.isIndicator() && row.isHole()).toList();
    }

    /** Number of questions and items of the year. */
    public long items() {
        return rows.stream().filter(row -> !row.isIndicator()).count();
    }
}
