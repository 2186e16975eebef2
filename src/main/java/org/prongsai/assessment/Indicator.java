package org.prongsai.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.prongsai.shared.Bilingual;

/**
 * What is scored from 0 to 100 in an assessment.
 *
 * @param number official number, from 1
 * @param instrument code of the instrument that measures it
 * @param name official name and its English form
 * @param confirmed whether the year's handbook or another public source states it
 * @param source what states it; empty where nothing is named
 */
@Embeddable
public record Indicator(
        @Column(insertable = false, updatable = false) int number,
        String instrument,
        @Embedded Bilingual name,
        boolean confirmed,
        String source) {

    /** One that is still to be confirmed. */
    public Indicator(int number, String instrument, Bilingual name) {
        this(number, instrument, name, false, "");
    }

    Indicator of(String otherInstrument) {
        return new Indicator(number, otherInstrument, name, confirmed, source);
    }

    Indicator standing(boolean nowConfirmed, String nowSource) {
        return new Indicator(number, instrument, name, nowConfirmed, nowSource);
    }
}
