package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the results of two years with all that stands beside them; the same few statements whatever there is of it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ResultService {

    private final IndicatorScoreRepository scores;
    private final OfficialFigureRepository official;
    private final Frameworks frameworks;
    private final DeclineSettings declines;

    ResultService(
            IndicatorScoreRepository scores,
            OfficialFigureRepository official,
            Frameworks frameworks,
            DeclineSettings declines) {
        this.scores = scores;
        this.official = official;
        this.frameworks = frameworks;
        this.declines = declines;
    }

    /**
     * Two years beside each other.
     *
     * @param laterYear year asked for; null, or a year without scores, for the latest that has scores
     * @param earlierYear year to compare with; null, or none before the later one, for the one before it
     */
    public ResultOverview overview(@Nullable Integer laterYear, @Nullable Integer earlierYear) {
        var byYear = scores.findAimed().stream()
                .collect(Collectors.groupingBy(aimed -> aimed.score().key().year()));
        var scored = byYear.keySet().stream().sorted((a, b) -> b - a).toList();
        if (scored.isEmpty()) {
            return new ResultOverview(
                    scored, null, frameworks.since(Integer.MAX_VALUE).views());
        }
        var later = laterYear != null && scored.contains(laterYear) ? laterYear : scored.getFirst();
        var earlier = earlierYear != null && earlierYear < later ? earlierYear : previous(scored, later);
        return compared(scored, byYear, later, earlier);
    }

    private static int previous(List<Integer> scored, int later) {
        return scored.stream().filter(year -> year < later).findFirst().orElse(later - 1);
    }

    private ResultOverview compared(
            List<Integer> scored, Map<Integer, List<AimedScore>> byYear, int later, int earlier) {
        var rules = frameworks.since(earlier);
        var figures = new HashMap<ScoreCell, StoredFigure>();
        official.findByYears(List.of(later, earlier)).forEach(figure -> figures.put(figure.cell(), figure));
        var comparison = new Comparing(
                        rules.to(later).toScheme(),
                        rules.to(earlier).toScheme(),
                        new DeclineRule(declines),
                        scoresOf(earlier - 1, byYear),
                        targetsOf(later, byYear))
                .of(scoresOf(later, byYear), scoresOf(earlier, byYear));
        var compared = new ComparedYears(
                comparison,
                officialOf(comparison.later(), rules, figures, byYear),
                officialOf(comparison.earlier(), rules, figures, byYear));
        return new ResultOverview(scored, compared, rules.views());
    }

    private static YearScores scoresOf(int year, Map<Integer, List<AimedScore>> byYear) {
        return new YearScores(
                year,
                byYear.getOrDefault(year, List.of()).stream()
                        .map(AimedScore::score)
                        .collect(Collectors.toMap(score -> score.key().indicator(), IndicatorScore::score)));
    }

    private static Map<Integer, BigDecimal> targetsOf(int year, Map<Integer, List<AimedScore>> byYear) {
        var targets = new HashMap<Integer, BigDecimal>();
        for (var aimed : byYear.getOrDefault(year, List.of())) {
            if (aimed.target() != null) {
                targets.put(aimed.score().key().indicator(), aimed.target());
            }
        }
        return targets;
    }

    private static OfficialResult officialOf(
            YearResult computed,
            Frameworks.Applicable rules,
            Map<ScoreCell, StoredFigure> figures,
            Map<Integer, List<AimedScore>> byYear) {
        var year = computed.year();
        var published = byYear.getOrDefault(year, List.of()).stream().anyMatch(AimedScore::isPublished);
        return new OfficialReading(rules.to(year).toScheme(), figures).of(computed, published);
    }
}
