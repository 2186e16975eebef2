package org.prongsai.measure;

/**
 * How many measures of a year answer to an indicator.
 *
 * @param indicator number of the indicator
 * @param measures measures that answer to it; an indicator that none answers to has no line at all
 */
public record IndicatorCoverage(int indicator, long measures) {}
