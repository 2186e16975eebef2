package org.prongsai.assessment;

/**
 * Two years beside each other, and what is published of each.
 *
 * @param comparison the two years
 * @param later what is published of the later one
 * @param earlier what is published of the earlier one
 */
public record ComparedYears(YearComparison comparison, OfficialResult later, OfficialResult earlier) {}
