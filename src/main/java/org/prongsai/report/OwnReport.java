package org.prongsai.report;

/**
 * What a division has reported by itself on a measure of the report's year.
 *
 * @param measure official number of the measure
 * @param divisionId the division
 */
public record OwnReport(int measure, long divisionId) {}
