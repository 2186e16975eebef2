package org.prongsai.division;

import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Bilingual;
import org.prongsai.sheet.ListLine;

/**
 * What becomes of a unit by a row of a list.
 *
 * @param line what is told of it
 * @param id of a unit that is known, null of a new one
 */
record PlannedDivision(ListLine line, @Nullable Long id, Bilingual name, int position) {}
