package org.prongsai.assessment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A score aimed at in a fiscal year. */
@Entity
class Target {

    @EmbeddedId
    private IndicatorKey key;

    private BigDecimal score;

    @Version
    private @Nullable Integer version;

    protected Target() {}

    Target(IndicatorKey key, BigDecimal score) {
        this.key = key;
        this.score = score;
    }

    IndicatorKey key() {
        return key;
    }

    BigDecimal score() {
        return score;
    }
}
