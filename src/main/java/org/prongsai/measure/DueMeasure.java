package org.prongsai.measure;

import java.time.LocalDate;

/**
 * A measure that divisions still have to finish.
 *
 * @param id the measure
 * @param number its official number
 * @param title its name
 * @param lastDay last day of its period
 * @param parts how many parts of it are not finished
 */
public record DueMeasure(long id, int number, String title, LocalDate lastDay, long parts) {}
