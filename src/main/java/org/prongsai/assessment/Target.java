package org.prongsai.assessment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A score aimed at in a fiscal year; without a score once it has been taken back. */
@Entity
class Target {

    @EmbeddedId
    private IndicatorKey key;

    private @Nullable BigDecimal score;

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

    @Nullable
    BigDecimal score() {
        return score;
    }

    @Nullable
    Integer version() {
        return version;
    }

    /** @throws ObjectOptimisticLockingFailureException where the caller saw another version */
    void replace(@Nullable BigDecimal newScore, @Nullable Integer seen) {
        if (!Objects.equals(version, seen)) {
            throw new ObjectOptimisticLockingFailureException(Target.class, key);
        }
        this.score = newScore;
    }
}
