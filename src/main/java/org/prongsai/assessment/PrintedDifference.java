package org.prongsai.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How much a score changed, in the words of a published report. */
@Entity
class PrintedDifference {

    @EmbeddedId
    private IndicatorKey key;

    private int earlierYear;

    @Column(precision = 6, scale = 2)
    private BigDecimal points;

    private String source;

    @Embedded
    private @Nullable Settlement settlement;

    @Version
    private @Nullable Integer version;

    protected PrintedDifference() {}

    PrintedDifference(NewDifference difference, String source) {
        this.key = difference.key();
        this.earlierYear = difference.earlierYear();
        this.points = difference.points();
        this.source = source;
    }

    IndicatorKey key() {
        return key;
    }

    BigDecimal points() {
        return points;
    }

    boolean says(NewDifference difference) {
        return earlierYear == difference.earlierYear() && points.compareTo(difference.points()) == 0;
    }

    void replace(NewDifference difference, String newSource) {
        this.earlierYear = difference.earlierYear();
        this.points = difference.points();
        this.source = newSource;
        this.settlement = null;
    }

    void settle(Settlement settled) {
        this.settlement = settled;
    }
}
