package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scores of the fiscal years, the rules they are judged by, and how two years compare. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AssessmentService {

    private final IndicatorScoreRepository scores;
    private final Frameworks frameworks;
    private final Targets targets;
    private final ScoreRecorder recorder;
    private final DeclineSettings declines;
    private final FigureStore store;
    private final ScorePublicationRepository publications;

    AssessmentService(
            IndicatorScoreRepository scores,
            Frameworks frameworks,
            Targets targets,
            ScoreRecorder recorder,
            DeclineSettings declines,
            FigureStore store,
            ScorePublicationRepository publications) {
        this.scores = scores;
        this.frameworks = frameworks;
        this.targets = targets;
        this.recorder = recorder;
        this.declines = declines;
        this.store = store;
        this.publications = publications;
    }

    /** Years of which at least one score is stored, latest first. */
    public List<Integer> yearsWithScores() {
        return scores.findYears();
    }

    /** How a year is assessed: its own rules, else the latest earlier ones, else the earliest there are. */
    public FrameworkView frameworkFor(int year) {
        return frameworks.since(year).to(year).toView(year);
    }

    /** How each of some years is assessed, as {@link #frameworkFor} tells it. */
    public Map<Integer, FrameworkView> frameworksFor(Set<Integer> years) {
        if (years.isEmpty()) {
            return Map.of();
        }
        var applicable = frameworks.since(Collections.min(years));
        return years.stream()
                .collect(Collectors.toMap(
                        Function.identity(), year -> applicable.to(year).toView(year)));
    }

    /** The indicators of a year, by number; those of {@link #frameworkFor} without all else. */
    public List<Indicator> indicatorsOf(int year) {
        return frameworks.since(year).to(year).indicators();
    }

    /** The stored scores of some years, in order. */
    public SortedMap<IndicatorKey, BigDecimal> scoresOf(Collection<Integer> years) {
        var stored = new TreeMap<IndicatorKey, BigDecimal>();
        scores.findByYears(years).forEach(score -> stored.put(score.key(), score.score()));
        return stored;
    }

    /** The stored scores of question items of some years. */
    public Map<ItemKey, BigDecimal> itemScoresOf(Collection<Integer> years) {
        return store.read(years, Set.of(Figure.Kind.ITEM)).values().stream()
                .collect(Collectors.toMap(
                        item -> new ItemKey(
                                item.cell().year(), item.cell().figure().code()),
                        StoredFigure::score));
    }

    /** A year's result as published, as far as it was entered, beside what its scores come to. */
    public OfficialResult officialOf(int year) {
        var stored = store.read(List.of(year), Set.of(Figure.Kind.INDICATOR, Figure.Kind.TOTAL));
        var published = publications.findPublished(List.of(year)).contains(year);
        return new OfficialReading(frameworks.since(year).to(year).toScheme(), stored).of(year, published);
    }

    /**
     * Two years beside each other, whether or not all of their scores are stored.
     *
     * @throws RefusedException where the later year does not come after the earlier one
     */
    public YearComparison compare(int laterYear, int earlierYear) {
        if (laterYear <= earlierYear) {
            throw new RefusedException("comparison.refused.order", laterYear, earlierYear);
        }
        var applicable = frameworks.since(earlierYear);
        var before = earlierYear - 1;
        var stored = scoresOf(List.of(laterYear, earlierYear, before));
        return new Comparing(
                        applicable.to(laterYear).toScheme(),
                        applicable.to(earlierYear).toScheme(),
                        new DeclineRule(declines),
                        inYear(before, stored),
                        targets.ofYear(laterYear))
                .of(inYear(laterYear, stored), inYear(earlierYear, stored));
    }

    /** Whether management has to look at an indicator, as {@link #compare} with the year before tells it, in one statement. */
    public boolean isConcern(IndicatorKey key) {
        return scores.findAimedChange(key)
                .flatMap(change -> new DeclineRule(declines).judge(change.course()))
                .isPresent();
    }

    /** The rules and scores of a year, to try other scores on. */
    public Calculation calculationOf(int year) {
        var stored = scoresOf(List.of(year, year - 1));
        return new Calculation(
                frameworks.since(year).to(year).toScheme(), inYear(year, stored), inYear(year - 1, stored));
    }

    private static YearScores inYear(int year, SortedMap<IndicatorKey, BigDecimal> stored) {
        var ofYear = stored.subMap(new IndicatorKey(year, 0), new IndicatorKey(year + 1, 0));
        return new YearScores(
                year,
                ofYear.entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().indicator(), Map.Entry::getValue)));
    }

    /**
     * Stores the scores that differ from what is stored; recording the same again writes nothing.
     *
     * @param source where they come from, such as a file's name; 1 to 300 characters
     * @throws RefusedException where a score is outside 0 to 100, has more than two decimals, contradicts another one of
     *     the list, belongs to an indicator that the year does not have, or changes one of a published year; nothing is
     *     stored then
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public ScoresRecorded record(List<NewScore> given, String source) {
        return recorder.record(given, source);
    }
}
