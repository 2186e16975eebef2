package org.prongsai.measure;

/**
 * How many measures a year has.
 *
 * @param year Buddhist year
 * @param measures all that are in force
 * @param unowned those without a leading division
 * @param drafts those that wait to be taken into the plan, none of the measures
 */
public record YearPlan(int year, long measures, long unowned, long drafts) {}
