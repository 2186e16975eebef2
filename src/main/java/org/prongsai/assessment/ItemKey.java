package org.prongsai.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A question item in a fiscal year.
 *
 * @param year Buddhist fiscal year
 * @param item its code, such as {@code O12}
 */
@Embeddable
public record ItemKey(@Column(name = "fiscal_year") int year, String item) {}
