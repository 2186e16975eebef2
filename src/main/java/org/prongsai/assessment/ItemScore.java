package org.prongsai.assessment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.math.BigDecimal;

@Entity
non-sealed class ItemScore extends StoredFigure {

    @EmbeddedId
    private ItemKey key;

    protected ItemScore() {}

    ItemScore(ItemKey key, BigDecimal score, String source) {
        super(score, source);
        this.key = key;
    }

    ItemKey key() {
        return key;
    }

    @Override
    ScoreCell cell() {
        return new ScoreCell(key.year(), Figure.item(key.item()));
    }
}
