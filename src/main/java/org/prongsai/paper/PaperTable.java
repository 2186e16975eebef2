package org.prongsai.paper;

import java.util.List;

/**
 * A table whose header has two rows where some of its columns stand under a common heading, and is repeated on every page.
 *
 * @param caption what it is called, also by a reader's software and as the name of a sheet
 * @param rows each with a cell for every column
 */
public record PaperTable(String caption, List<PaperColumn> columns, List<List<PaperCell>> rows) {

    public PaperTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("%d cells for %d columns".formatted(row.size(), columns.size()));
            }
        }
    }

    /** Whether the header has a second row. */
    public boolean isGrouped() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }
}
