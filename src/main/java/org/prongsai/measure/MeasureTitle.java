package org.prongsai.measure;

/**
 * A measure to choose from a list.
 *
 * @param id identifier
 * @param version to be handed back with the next change
 * @param number official number within the year
 * @param title name
 */
public record MeasureTitle(long id, int version, int number, String title) {}
