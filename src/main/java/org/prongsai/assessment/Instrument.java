package org.prongsai.assessment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import org.prongsai.shared.Bilingual;

/**
 * One of the questionnaires or checks that an assessment consists of.
 *
 * @param code short name, such as {@code OIT}
 * @param position place in lists, from 1
 * @param name full name
 * @param shortName a word or two for what it looks at
 * @param weight share of the total, above 0 up to 1: 0.40 is 40 %
 * @param confirmed whether the year's handbook or another public source states it
 * @param source what states it; empty where nothing is named
 */
@Embeddable
public record Instrument(
        @Column(insertable = false, updatable = false) String code,
        int position,
        @Embedded Bilingual name,

        @Embedded
        @AttributeOverride(name = "th", column = @Column(name = "short_name_th"))
        @AttributeOverride(name = "en", column = @Column(name = "short_name_en"))
        Bilingual shortName,

        BigDecimal weight,
        boolean confirmed,
        String source) {

    /** One that is still to be confirmed. */
    public Instrument(String code, int position, Bilingual name, Bilingual shortName, BigDecimal weight) {
        this(code, position, name, shortName, weight, false, "");
    }

    Instrument standing(boolean nowConfirmed, String nowSource) {
        return new Instrument(code, position, name, shortName, weight, nowConfirmed, nowSource);
    }

    Instrument at(int newPosition) {
        return new Instrument(code, newPosition, name, shortName, weight, confirmed, source);
    }
}
