package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.prongsai.assessment.Figure.Kind;
import org.prongsai.fiscalyear.FiscalYear;
import org.springframework.stereotype.Component;

/** The stored scores that are judged by the rules of a year: its own, and those of years for which it stands in. */
@Component
class GovernedScores {

    private final FigureStore store;
    private final Frameworks frameworks;

    GovernedScores(FigureStore store, Frameworks frameworks) {
        this.store = store;
        this.frameworks = frameworks;
    }

    /** What the rules of this year judge, of these kinds at least. */
    Collection<StoredFigure> read(int year, Set<Kind> kinds) {
        return read(all().yearsOf(year), kinds).values();
    }

    FrameworkEffect effect(int year, FrameworkDraft draft) {
        var applicable = all();
        var governed = applicable.yearsOf(year);
        var stored = read(governed, EnumSet.allOf(Kind.class));
        var before = applicable.to(year);
        var after = draft.toScheme(year);
        var results = governed.stream()
                .map(each -> {
                    var scores = scoresOf(each, stored.values());
                    return new FrameworkEffect.OnYear(
                            before.toScheme().resultOf(each, scores), after.resultOf(each, scores));
                })
                .filter(FrameworkEffect.OnYear::isReal)
                .toList();
        return new FrameworkEffect(results, dropped(stored.keySet(), before.toDraft(), draft, year));
    }

    private static List<ScoreCell> dropped(
            Set<ScoreCell> stored, FrameworkDraft before, FrameworkDraft after, int year) {
        var old = before.toRules(year);
        var now = after.toRules(year);
        return stored.stream()
                .filter(cell -> old.has(cell.figure()) && !now.has(cell.figure()))
                .sorted(Comparator.comparingInt(ScoreCell::year)
                        .thenComparing(cell -> cell.figure().kind())
                        .thenComparingInt(cell -> cell.figure().code().length())
                        .thenComparing(cell -> cell.figure().code()))
                .toList();
    }

    private static Map<Integer, BigDecimal> scoresOf(int year, Collection<StoredFigure> stored) {
        var scores = new TreeMap<Integer, BigDecimal>();
        stored.stream()
                .filter(each ->
                        each.cell().year() == year && each.cell().figure().kind() == Kind.INDICATOR)
                .forEach(each -> scores.put(Integer.valueOf(each.cell().figure().code()), each.score()));
        return scores;
    }

    private Map<ScoreCell, StoredFigure> read(List<Integer> governed, Set<Kind> kinds) {
        return governed.isEmpty() ? Map.of() : store.read(governed, kinds);
    }

    private Frameworks.Applicable all() {
        return frameworks.since(FiscalYear.EARLIEST);
    }
}
