package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts what is published of a year beside what its scores come to. */
record OfficialReading(Scheme scheme, Map<ScoreCell, StoredFigure> stored) {

    OfficialResult of(int year, boolean published) {
        var scores = new HashMap<Integer, BigDecimal>();
        for (var indicator : scheme.indicators()) {
            var score = score(ScoreCell.ofIndicator(year, indicator.number()));
            if (score != null) {
                scores.put(indicator.number(), score);
            }
        }
        return of(scheme.resultOf(year, scores), published);
    }

    /** The same beside what the year's scores are known to come to. */
    OfficialResult of(YearResult computed, boolean published) {
        var year = computed.year();
        var instruments = new HashMap<String, BigDecimal>();
        for (var instrument : scheme.instruments()) {
            var score = score(new ScoreCell(year, Figure.instrument(instrument.code())));
            if (score != null) {
                instruments.put(instrument.code(), score);
            }
        }
        return new OfficialResult(
                computed,
                score(new ScoreCell(year, Figure.TOTAL)),
                instruments,
                rating(score(new ScoreCell(year, Figure.RATING))),
                published);
    }

    private @Nullable BigDecimal score(ScoreCell cell) {
        var found = stored.get(cell);
        return found == null ? null : found.score();
    }

    private @Nullable RatingStep rating(@Nullable BigDecimal position) {
        return scheme.ladder().steps().stream()
                .filter(step -> position != null && Objects.equals(step.position(), position.intValue()))
                .findFirst()
                .orElse(null);
    }
}
