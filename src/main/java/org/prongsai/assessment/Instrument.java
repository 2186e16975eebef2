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
 */
@Embeddable
public record Instrument(
        String code,
        int position,
        @Embedded Bilingual name,

        @Embedded
        @AttributeOverride(name = "th", column = @Column(name = "short_name_th"))
        @AttributeOverride(name = "en", column = @Column(name = "short_name_en"))
        Bilingual shortName,

        BigDecimal weight) {}
