package org.prongsai.assessment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Entity
class ItemScore implements StoredFigure {

    @EmbeddedId
    private ItemKey key;

    private BigDecimal score;
    private String source;

    @Version
    private @Nullable Integer version;

    protected ItemScore() {}

    ItemScore(ItemKey key, BigDecimal score, String source) {
        this.key = key;
        this.score = score;
        this.source = source;
    }

    ItemKey key() {
        return key;
    }

    @Override
    public ScoreCell cell() {
        return new ScoreCell(key.year(), Figure.item(key.item()));
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

    @Override
    public void replace(BigDecimal newScore, String newSource) {
        this.score = newScore;
        this.source = newSource;
    }
}
