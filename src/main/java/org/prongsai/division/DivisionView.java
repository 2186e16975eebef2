package org.prongsai.division;

import org.prongsai.shared.Bilingual;

/**
 * A unit of the municipality.
 *
 * @param id identifier
 * @param name official name and its English form
 * @param position place in lists and in the report, from 1
 */
public record DivisionView(long id, Bilingual name, int position) {}
