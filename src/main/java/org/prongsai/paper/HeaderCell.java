package org.prongsai.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A cell of the upper row of a table's header.
 *
 * @param first index of the first column it stands above
 * @param columns how many columns it stands above
 * @param tall whether it takes the lower row too, its column having no group
 */
record HeaderCell(String text, int first, int columns, boolean tall) {

    /** The upper row, from left to right: neighbours of the same group share a cell. */
    static List<HeaderCell> upperRow(List<PaperColumn> columns) {
        var cells = new ArrayList<HeaderCell>();
        for (var i = 0; i < columns.size(); i += cells.getLast().columns()) {
            var group = columns.get(i).group();
            cells.add(
                    group == null
                            ? new HeaderCell(columns.get(i).heading(), i, 1, true)
                            : new HeaderCell(group, i, length(columns, i), false));
        }
        return cells;
    }

    private static int length(List<PaperColumn> columns, int first) {
        var end = first + 1;
        while (end < columns.size()
                && Objects.equals(columns.get(end).group(), columns.get(first).group())) {
            end++;
        }
        return end - first;
    }
}
