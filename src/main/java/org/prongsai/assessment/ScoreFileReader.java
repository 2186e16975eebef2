package org.prongsai.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ScoreFileLine.Effect;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.ThaiText;
import org.prongsai.sheet.SheetCell;

/**
 * Reads a sheet whose first row names the years and whose first column names the figures: the number of an indicator, the
 * code of an item or instrument, TOTAL or RATING. Blank cells leave what is stored; the second column is for people.
 */
final class ScoreFileReader {

    static final String TOTAL = "TOTAL";
    static final String RATING = "RATING";

    private static final int MOST_YEARS = 30;
    private static final Pattern INDICATOR = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern ITEM = Pattern.compile("[A-Z][0-9]{1,3}");
    private static final Pattern YEAR = Pattern.compile("[^0-9]*([0-9]{4})[^0-9]*");

    private final Map<Integer, Integer> years = new TreeMap<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<SheetCell> cells;

    ScoreFileReader(List<SheetCell> cells) {
        this.cells = cells;
        for (var cell : cells) {
            if (cell.row() == 1 && cell.column() > 2) {
                yearIn(cell.text()).ifPresent(year -> years.put(cell.column(), year));
            } else if (cell.row() > 1 && cell.column() == 1) {
                codes.put(cell.row(), ThaiText.trimmed(ThaiText.arabicDigits(cell.text())));
            }
        }
        if (years.isEmpty()) {
            throw new RefusedException("scores.refused.noYears");
        }
        if (years.size() > MOST_YEARS) {
            throw new RefusedException("scores.refused.years", MOST_YEARS);
        }
    }

    Set<Integer> years() {
        return Set.copyOf(years.values());
    }

    ScoreFilePreview compare(RulesByYear rules, Map<ScoreCell, StoredFigure> stored, Set<Integer> published) {
        var seen = new HashSet<ScoreCell>();
        var lines = cells.stream()
                .filter(cell -> cell.row() > 1 && cell.column() > 2)
                .filter(cell -> cell.formula() || !ThaiText.trimmed(cell.text()).isEmpty())
                .map(cell -> line(cell, rules, stored, published, seen))
                .toList();
        return new ScoreFilePreview(lines);
    }

    private ScoreFileLine line(
            SheetCell at,
            RulesByYear rules,
            Map<ScoreCell, StoredFigure> stored,
            Set<Integer> published,
            Set<ScoreCell> seen) {
        var year = years.get(at.column());
        if (year == null) {
            return refused(at, ScoreProblem.YEAR);
        }
        var figure = figure(codes.getOrDefault(at.row(), ""), rules.of(year));
        if (figure.isEmpty()) {
            return refused(at, ScoreProblem.CODE);
        }
        var cell = new ScoreCell(year, figure.get());
        if (!seen.add(cell)) {
            return refused(at, ScoreProblem.TWICE);
        }
        if (at.formula()) {
            return refused(at, ScoreProblem.FORMULA);
        }
        return read(at, cell, rules.of(year), stored.get(cell), published);
    }

    private static ScoreFileLine read(
            SheetCell at, ScoreCell cell, YearRules rules, @Nullable StoredFigure known, Set<Integer> published) {
        var reading = rules.read(cell.figure(), at.text());
        if (reading.problem() != null) {
            return refused(at, reading.problem());
        }
        var change = new CellChange(cell, reading.score(), known == null ? null : known.version());
        var before = known == null ? null : known.score();
        var changes = change.changes(known);
        if (changes && published.contains(cell.year())) {
            return refused(at, ScoreProblem.PUBLISHED);
        }
        var effect = known == null ? Effect.NEW : changes ? Effect.CHANGED : Effect.SAME;
        return new ScoreFileLine(at.place(), at.text(), effect, change, before, null);
    }

    private static Optional<Figure> figure(String code, YearRules rules) {
        return switch (code) {
            case TOTAL -> Optional.of(Figure.TOTAL);
            case RATING -> Optional.of(Figure.RATING);
            default -> {
                if (INDICATOR.matcher(code).matches()) {
                    yield Optional.of(Figure.indicator(Integer.parseInt(code)));
                }
                if (rules.has(Figure.instrument(code))) {
                    yield Optional.of(Figure.instrument(code));
                }
                yield ITEM.matcher(code).matches() ? Optional.of(Figure.item(code)) : Optional.empty();
            }
        };
    }

    private static ScoreFileLine refused(SheetCell at, ScoreProblem problem) {
        return new ScoreFileLine(at.place(), at.text(), Effect.REFUSED, null, null, problem);
    }

    private static Optional<Integer> yearIn(String heading) {
        var found = YEAR.matcher(ThaiText.arabicDigits(heading));
        return found.matches()
                ? Optional.of(Integer.valueOf(found.group(1))).filter(FiscalYear::isPlausible)
                : Optional.empty();
    }
}
