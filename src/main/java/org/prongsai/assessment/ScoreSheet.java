package org.prongsai.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Bilingual;

/**
 * Scores of several years as a grid: a row a figure, a column a year.
 *
 * @param years columns, earliest first
 * @param rows rows from the first indicator to the official rating
 * @param stored what is stored
 */
public record ScoreSheet(List<Year> years, List<Row> rows, Map<ScoreCell, Stored> stored) {

    public ScoreSheet {
        years = List.copyOf(years);
        rows = List.copyOf(rows);
        stored = Map.copyOf(stored);
    }

    /** A column: the year's rules, and its result as published beside what is computed. */
    public record Year(int year, YearRules rules, OfficialResult result) {

        public boolean published() {
            return result.published();
        }
    }

    /**
     * A row.
     *
     * @param figure what is scored
     * @param name its name; the code of an item
     * @param indicator the indicator that an item counts for; of other rows null
     */
    public record Row(
            Figure figure, Bilingual name, @Nullable Integer indicator) {}

    /** A stored figure with the version to change it by. */
    public record Stored(BigDecimal score, int version) {}

    public Optional<Year> year(int year) {
        return years.stream().filter(each -> each.year() == year).findFirst();
    }

    /** Whether a row has a cell in a year: an item may count for another indicator there. */
    public boolean has(Row row, Year year) {
        return row.indicator() == null
                ? year.rules().has(row.figure())
                : year.rules().framework().indicatorOf(row.figure().code()).orElse(0) == row.indicator();
    }

    public @Nullable BigDecimal score(ScoreCell cell) {
        var found = stored.get(cell);
        return found == null ? null : found.score();
    }

    public @Nullable Integer version(ScoreCell cell) {
        var found = stored.get(cell);
        return found == null ? null : found.version();
    }

    /** The mean of the items of an indicator that are scored; null where none is. For comparison only: no public rule says
     * how items make up an indicator. */
    public @Nullable BigDecimal meanOfItems(Year year, int indicator) {
        var scores = year.rules().framework().questionItems().stream()
                .filter(item -> item.indicator() == indicator)
                .map(item -> stored.get(new ScoreCell(year.year(), Figure.item(item.code()))))
                .flatMap(Stream::ofNullable)
                .map(Stored::score)
                .toList();
        return scores.isEmpty()
                ? null
                : scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL128);
    }
}
