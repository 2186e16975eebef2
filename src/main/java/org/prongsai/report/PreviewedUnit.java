package org.prongsai.report;

/**
 * A unit that a measure names.
 *
 * @param name as stored where the unit is known, else as written
 * @param kept whether what it reported by itself differs from the report, and stays
 */
public record PreviewedUnit(String name, boolean kept) {}
