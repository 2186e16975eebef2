package org.prongsai.sheet;

import org.apache.poi.ss.util.CellReference;

/**
 * A cell of a table that is not empty.
 *
 * @param row its row, from 1
 * @param column its column, from 1
 * @param text what is in it; of a formula what it came to when the file was saved
 * @param formula whether it is a formula
 */
public record SheetCell(int row, int column, String text, boolean formula) {

    /** Where it stands as people call it, such as {@code D9}. */
    public String place() {
        return CellReference.convertNumToColString(column - 1) + row;
    }
}
