package org.prongsai.assessment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
class IndicatorScore implements StoredFigure {

    @EmbeddedId
    private IndicatorKey key;

    private BigDecimal score;
    private String source;

    @Version
    private @Nullable Integer version;

    protected IndicatorScore() {}

    IndicatorScore(IndicatorKey key, BigDecimal score, String source) {
        this.key = key;
        this.score = score;
        this.source = source;
    }

    IndicatorKey key() {
        return key;
    }

    @Override
    public ScoreCell cell() {
        return ScoreCell.ofIndicator(key.year(), key.indicator());
    }

    @Override
    public BigDecimal score() {
        return score;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    boolean differsFrom(BigDecimal other) {
        return score.compareTo(other) != 0;
    }

    @Override
    public void replace(BigDecimal newScore, String newSource) {
        this.score = newScore;
        this.source = newSource;
    }
}
