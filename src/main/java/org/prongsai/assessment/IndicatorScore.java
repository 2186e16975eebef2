package org.prongsai.assessment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
non-sealed class IndicatorScore extends StoredFigure {

    @EmbeddedId
    private IndicatorKey key;

    protected IndicatorScore() {}

    IndicatorScore(IndicatorKey key, BigDecimal score, String source) {
        super(score, source);
        this.key = key;
    }

    IndicatorKey key() {
        return key;
    }

    @Override
    ScoreCell cell() {
        return ScoreCell.ofIndicator(key.year(), key.indicator());
    }
}
