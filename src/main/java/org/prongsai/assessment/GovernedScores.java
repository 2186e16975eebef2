package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prongsai.assessment.Figure.Kind;
import org.prongsai.fiscalyear.FiscalYear;
import org.springframework.stereotype.Component;

/** The stored scores that are judged by the rules of a year: its own, and those of years for which it stands in. */
@Component
class GovernedScores {

    private final FigureStore store;
    private final Frameworks frameworks;
    private final FrameworkRepository repository;

    GovernedScores(FigureStore store, Frameworks frameworks, FrameworkRepository repository) {
        this.store = store;
        this.frameworks = frameworks;
        this.repository = repository;
    }

    /**
     * Whether a score of any kind is judged by the rules of this year.
     *
     * @param owners years that have rules of their own, latest first
     */
    boolean isJudgedBy(int year, List<Integer> owners) {
        var next = owners.stream().filter(other -> other > year).reduce((later, sooner) -> sooner);
        var first = owners.getLast() == year ? FiscalYear.EARLIEST : year;
        return repository.isJudging(year, first, next.map(other -> other - 1).orElse(FiscalYear.LATEST));
    }

    /**
     * The places of the ladder that would get another word although a published rating stands there: it is kept by its
     * place, and must go on saying what the commission said.
     */
    List<FrameworkProblem> ratedOtherwise(int year, List<RatingStep> before, List<RatingStep> after) {
        if (words(before).equals(words(after))) {
            return List.of();
        }
        return read(all().yearsOf(year), EnumSet.of(Kind.RATING)).values().stream()
                .filter(each -> each.cell().figure().equals(Figure.RATING))
                .sorted(Comparator.comparingInt(each -> each.cell().year()))
                .filter(each -> !Objects.equals(
                        words(before).get(each.score().intValue()),
                        words(after).get(each.score().intValue())))
                .map(each -> new FrameworkProblem(
                        FrameworkProblem.Kind.STEP_RATED,
                        FrameworkPart.STEP,
                        String.valueOf(each.score().intValue()),
                        String.valueOf(each.cell().year())))
                .toList();
    }

    /** The official words by place; their English forms are translations. */
    private static Map<Integer, String> words(List<RatingStep> ladder) {
        return ladder.stream()
                .collect(Collectors.toMap(
                        RatingStep::position, step -> step.name().th()));
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
