package org.prongsai.report;

import java.util.ArrayList;
import java.util.List;

/** Puts the cells of a document's tables together to rows. A table within a cell is part of that cell. */
final class DocxTables {

    private final OfficeLines lines;
    private final List<List<String>> row = new ArrayList<>();
    private List<String> cell = new ArrayList<>();
    private int depth;
    private int span = 1;

    DocxTables(OfficeLines lines) {
        this.lines = lines;
    }

    void beginTable() {
        depth++;
    }

    void endTable() {
        depth--;
        if (depth == 0) {
            lines.prose("");
        }
    }

    void beginRow() {
        if (depth == 1) {
            row.clear();
        }
    }

    void endRow() {
        if (depth == 1) {
            lines.row(List.copyOf(row));
        }
    }

    void beginCell() {
        if (depth == 1) {
            cell = new ArrayList<>();
            span = 1;
        }
    }

    /** How many columns the cell takes; the further ones are empty. */
    void span(int columns) {
        if (depth == 1) {
            span = Math.clamp(columns, 1, OfficeLines.MOST_COLUMNS);
        }
    }

    void endCell() {
        if (depth != 1) {
            return;
        }
        row.add(List.copyOf(cell));
        for (var i = 1; i < span; i++) {
            row.add(List.of());
        }
        if (row.size() > OfficeLines.MOST_COLUMNS) {
            throw new ReportUnreadableException(ReportUnreadableException.Reason.TOO_MANY_COLUMNS);
        }
    }

    void paragraph(String text) {
        if (depth == 0) {
            lines.prose(text);
        } else {
            cell.add(text);
        }
    }
}
