package org.prongsai.report;

/**
 * A question code of one measure of a report.
 *
 * @param measure number of the measure
 * @param code letter and number, such as {@code I5}
 */
public record MeasureCode(int measure, String code) {}
