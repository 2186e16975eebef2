package org.prongsai.review;

/**
 * A measure by which a decline is answered.
 *
 * @param id the measure
 * @param year Buddhist fiscal year to which it belongs
 * @param number its official number
 * @param title its name
 * @param draft whether it waits to be taken into the plan
 * @param absent whether it is left out of the plan, as a draft or as one that is retired
 */
public record LinkedMeasure(long id, int year, int number, String title, boolean draft, boolean absent) {}
