package org.prongsai.assessment;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The total, an instrument's score or the rating of a year as the commission publishes it. */
@Entity
@Table(name = "official_result")
class OfficialFigure implements StoredFigure {

    @EmbeddedId
    private OfficialKey key;

    private BigDecimal figure;
    private String source;

    @Version
    private @Nullable Integer version;

    protected OfficialFigure() {}

    OfficialFigure(ScoreCell cell, BigDecimal figure, String source) {
        this.key = new OfficialKey(cell.year(), cell.figure().key());
        this.figure = figure;
        this.source = source;
    }

    @Override
    public ScoreCell cell() {
        return new ScoreCell(key.year(), Figure.of(key.part()).orElseThrow());
    }

    /** Of a rating its place on the ladder. */
    @Override
    public BigDecimal score() {
        return figure;
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
    public void replace(BigDecimal newFigure, String newSource) {
        this.figure = newFigure;
        this.source = newSource;
    }
}
