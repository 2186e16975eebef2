package org.prongsai.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.prongsai.shared.Bilingual;

/**
 * What is scored from 0 to 100 in an assessment.
 *
 * @param number official number, from 1
 * @param instrument code of the instrument that measures it
 * @param name official name and its English form
 */
@Embeddable
public record Indicator(
        int number, String instrument, @Embedded Bilingual name) {}
