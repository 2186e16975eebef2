package org.prongsai.assessment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Entity
class IndicatorScore {

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

    BigDecimal score() {
        return score;
    }

    String source() {
        return source;
    }

    boolean differsFrom(BigDecimal other) {
        return score.compareTo(other) != 0;
    }

    void replace(BigDecimal newScore, String newSource) {
        this.score = newScore;
        this.source = newSource;
    }
}
