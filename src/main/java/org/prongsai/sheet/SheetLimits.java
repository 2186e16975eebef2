package org.prongsai.sheet;

import org.prongsai.shared.RefusedException;

/**
 * More than anything that could be meant is not read.
 *
 * @param bytes of the file
 * @param unpacked bytes of all that is packed into a workbook
 * @param cells that are not empty
 * @param text characters of a cell; what is longer is cut
 */
public record SheetLimits(int bytes, long unpacked, int cells, int text) {

    RefusedException exceeded() {
        return new RefusedException("sheet.refused.size", bytes / 1024, cells);
    }
}
