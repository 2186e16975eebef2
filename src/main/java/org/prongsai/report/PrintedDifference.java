package org.prongsai.report;

import java.math.BigDecimal;

/**
 * The change of a score as the report prints it, right or wrong.
 *
 * @param earlierYear Buddhist year, before the later one
 * @param printed negative where the report says the score fell
 */
record PrintedDifference(int indicator, int earlierYear, int laterYear, BigDecimal printed) {}
