package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.shared.ThaiText;

/**
 * What a fiscal year is assessed by, as entering its scores needs it.
 *
 * @param framework indicators, instruments and items
 * @param ladder ratings, best first
 */
public record YearRules(FrameworkView framework, List<RatingStep> ladder) {

    public YearRules {
        ladder = List.copyOf(ladder);
    }

    /** Whether the year has such a figure. */
    public boolean has(Figure figure) {
        var code = figure.code();
        return switch (figure.kind()) {
            case INDICATOR ->
                framework.indicators().stream()
                        .anyMatch(each -> Figure.indicator(each.number()).equals(figure));
            case ITEM -> framework.questionItem(code).isPresent();
            case INSTRUMENT ->
                framework.instruments().stream().anyMatch(each -> each.code().equals(code));
            case TOTAL -> true;
            case RATING -> !ladder.isEmpty();
        };
    }

    /** What a text says of a figure: a score, or of the rating one of the year's words in either language. */
    public ScoreReading read(Figure figure, String text) {
        if (!has(figure)) {
            return ScoreReading.failed(ScoreProblem.ABSENT);
        }
        return figure.kind() == Figure.Kind.RATING && !ThaiText.trimmed(text).isEmpty()
                ? rating(ThaiText.searchable(text))
                : ScoreReading.of(text);
    }

    Optional<RatingStep> step(BigDecimal position) {
        return ladder.stream()
                .filter(step -> BigDecimal.valueOf(step.position()).compareTo(position) == 0)
                .findFirst();
    }

    private ScoreReading rating(String word) {
        return ladder.stream()
                .filter(step -> ThaiText.searchable(step.name().th()).equals(word)
                        || ThaiText.searchable(step.name().en()).equals(word))
                .findFirst()
                .map(step ->
                        new ScoreReading(BigDecimal.valueOf(step.position()).setScale(2), null))
                .orElseGet(() -> ScoreReading.failed(ScoreProblem.RATING));
    }
}
