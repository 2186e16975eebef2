package org.prongsai.assessment;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a line of one of the tables of scores has in common with those of the others. */
@MappedSuperclass
abstract sealed class StoredFigure permits IndicatorScore, ItemScore, OfficialFigure {

    private BigDecimal score;
    private String source;

    @Version
    private @Nullable Integer version;

    protected StoredFigure() {}

    StoredFigure(BigDecimal score, String source) {
        this.score = score;
        this.source = source;
    }

    abstract ScoreCell cell();

    /** Points, or of a rating its place on the ladder. */
    BigDecimal score() {
        return score;
    }

    String source() {
        return source;
    }

    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    boolean differsFrom(BigDecimal other) {
        return score.compareTo(other) != 0;
    }

    void replace(BigDecimal newScore, String newSource) {
        this.score = newScore;
        this.source = newSource;
    }
}
