package org.prongsai.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** The total, an instrument's score or the rating of a year as the commission publishes it. */
@Entity
@Table(name = "official_result")
@AttributeOverride(name = "score", column = @Column(name = "figure"))
non-sealed class OfficialFigure extends StoredFigure {

    @EmbeddedId
    private OfficialKey key;

    protected OfficialFigure() {}

    OfficialFigure(ScoreCell cell, BigDecimal score, String source) {
        super(score, source);
        this.key = new OfficialKey(cell.year(), cell.figure().key());
    }

    @Override
    ScoreCell cell() {
        return new ScoreCell(key.year(), Figure.of(key.part()).orElseThrow());
    }
}
