package org.prongsai.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * A measure with the parts of all divisions.
 *
 * @param measureId the measure
 * @param number its official number
 * @param title its name
 * @param lastDay last day of its period
 * @param cells the parts, in no particular order
 */
public record MatrixRow(long measureId, int number, String title, LocalDate lastDay, List<MatrixCell> cells) {

    public boolean isOverdue(MatrixCell cell, LocalDate today) {
        return Deadline.isOverdue(cell.status(), lastDay, today);
    }
}
