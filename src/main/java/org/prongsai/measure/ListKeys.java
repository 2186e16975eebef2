package org.prongsai.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnTransformer;

/**
 * Copies of what lists are sorted by, beside each part, so that an index can bring a page in its order. They are
 * written once, when the part is; from then on the database carries every change of the original over.
 */
@Embeddable
class ListKeys {

    @Column(updatable = false)
    private int fiscalYear;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private LocalDate periodEnd;

    /** Told as the division's identifier when written, since only the database knows the position at that moment. */
    @Column(updatable = false)
    @ColumnTransformer(write = "(select d.position from division d where d.id = ?)")
    private int position;

    @Column(updatable = false)
    private int firstIndicator;

    /** Whether the measure is left out of all lists. */
    @Column(updatable = false)
    private boolean retired;

    protected ListKeys() {}

    ListKeys(Measure measure, long divisionId) {
        fiscalYear = measure.fiscalYear();
        number = measure.number();
        periodEnd = measure.period().end();
        retired = measure.retirement().retired();
        firstIndicator = measure.figures().firstIndicator();
        position = Math.toIntExact(divisionId);
    }
}
