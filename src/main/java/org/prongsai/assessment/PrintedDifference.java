package org.prongsai.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;

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

    /** What was settled no longer is. */
    List<FieldChange> replace(NewDifference difference, String newSource) {
        var changes = List.of(FieldChange.of("points", points, difference.points()), settle(null));
        this.earlierYear = difference.earlierYear();
        this.points = difference.points();
        this.source = newSource;
        return changes;
    }

    /** @param next null where it is open again */
    FieldChange settle(@Nullable Settlement next) {
        var change = FieldChange.of("settled", pointsOf(settlement), pointsOf(next));
        this.settlement = next;
        return change;
    }

    private static @Nullable BigDecimal pointsOf(@Nullable Settlement settlement) {
        return settlement == null ? null : settlement.points();
    }
}
