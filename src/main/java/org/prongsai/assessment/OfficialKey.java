package org.prongsai.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A part of a year's published result, by the key of its {@link Figure}. */
@Embeddable
record OfficialKey(@Column(name = "fiscal_year") int year, String part) {}
