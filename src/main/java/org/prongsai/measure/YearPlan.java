package org.prongsai.measure;

/**
 * How many measures a year has.
 *
 * @param year Buddhist year
 * @param measures all of them
 * @param unowned those without a leading division
 */
public record YearPlan(int year, long measures, long unowned) {}
