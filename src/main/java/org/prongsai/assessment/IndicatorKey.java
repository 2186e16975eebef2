package org.prongsai.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;

/**
 * An indicator in a fiscal year.
 *
 * @param year Buddhist fiscal year
 * @param indicator official number of the indicator
 */
@Embeddable
public record IndicatorKey(@Column(name = "fiscal_year") int year, int indicator) implements Comparable<IndicatorKey> {

    private static final Comparator<IndicatorKey> ORDER =
            Comparator.comparingInt(IndicatorKey::year).thenComparingInt(IndicatorKey::indicator);

    @Override
    public int compareTo(IndicatorKey other) {
        return ORDER.compare(this, other);
    }

    /** Year and number as the audit trail names a score: {@code 2568-9}. */
    @Override
    public String toString() {
        return year + "-" + indicator;
    }
}
