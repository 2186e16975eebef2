package org.prongsai.paper;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param heading its own heading
 * @param group the heading above it, shared with the neighbours of the same group; null where its own heading takes both rows
 * @param width its share of the table's width, in proportion to the other columns
 * @param centred whether its cells are in the middle, as ticks and numbers in order are
 */
public record PaperColumn(String heading, @Nullable String group, int width, boolean centred) {

    public PaperColumn {
        if (width < 1) {
            throw new IllegalArgumentException("A column has a width, not " + width);
        }
    }
}
