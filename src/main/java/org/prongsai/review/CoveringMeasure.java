package org.prongsai.review;

/**
 * A measure in the map of what is addressed.
 *
 * @param id the measure
 * @param number its official number
 * @param title its name
 */
public record CoveringMeasure(long id, int number, String title) {}
