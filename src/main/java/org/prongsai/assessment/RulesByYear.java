package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The rules of several years, each put together once. */
final class RulesByYear {

    private final Frameworks.Applicable frameworks;
    private final Map<Integer, YearRules> known = new HashMap<>();

    RulesByYear(Frameworks.Applicable frameworks) {
        this.frameworks = frameworks;
    }

    YearRules of(int year) {
        return known.computeIfAbsent(year, this::read);
    }

    /** Whether a year has a figure; of an indicator told without looking at items and ratings. */
    boolean has(ScoreCell cell) {
        var figure = cell.figure();
        return figure.kind() == Figure.Kind.INDICATOR
                ? frameworks.to(cell.year()).indicators().stream()
                        .anyMatch(each -> Figure.indicator(each.number()).equals(figure))
                : of(cell.year()).has(figure);
    }

    /** Whether a figure may be stored as it stands. */
    boolean allows(ScoreCell cell, BigDecimal score) {
        return cell.figure().kind() == Figure.Kind.RATING
                ? of(cell.year()).isOnLadder(score)
                : has(cell) && ScoreReading.of(score).isReadable();
    }

    private YearRules read(int year) {
        var framework = frameworks.to(year);
        return new YearRules(
                framework.toView(year), framework.toScheme().ladder().steps());
    }
}
