package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What several years in a row came to, each by its own rules. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TrendService {

    public static final int YEARS = 10;

    private final IndicatorScoreRepository scores;
    private final Frameworks frameworks;

    TrendService(IndicatorScoreRepository scores, Frameworks frameworks) {
        this.scores = scores;
        this.frameworks = frameworks;
    }

    /**
     * The {@value #YEARS} years up to this one, the earliest first. It starts with the first of them that has scores, so
     * that a municipality in its second year sees two years; years without scores in between stay.
     */
    public List<TrendYear> upTo(int last) {
        var years = IntStream.rangeClosed(last - YEARS + 1, last).boxed().toList();
        var stored = new HashMap<Integer, Map<Integer, BigDecimal>>();
        scores.findByYears(years)
                .forEach(score -> stored.computeIfAbsent(score.key().year(), year -> new HashMap<>())
                        .put(score.key().indicator(), score.score()));
        var applicable = frameworks.since(years.getFirst());
        return years.stream()
                .dropWhile(year -> year < last && !stored.containsKey(year))
                .map(year -> of(year, applicable.to(year), stored.getOrDefault(year, Map.of())))
                .toList();
    }

    private static TrendYear of(int year, Framework framework, Map<Integer, BigDecimal> scored) {
        return new TrendYear(framework.toScheme().resultOf(year, scored), framework.indicators(), scored);
    }
}
