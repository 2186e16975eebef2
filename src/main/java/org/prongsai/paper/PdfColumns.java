package org.prongsai.paper;

import java.util.List;
import org.prongsai.paper.PdfCell.Align;

/**
 * The columns of a table on its sheet.
 *
 * @param edges where they begin, and where the last one ends; in points from the sheet's left edge
 */
record PdfColumns(List<PaperColumn> columns, float[] edges) {

    static PdfColumns of(List<PaperColumn> columns) {
        var total = (float) columns.stream().mapToInt(PaperColumn::width).sum();
        var edges = new float[columns.size() + 1];
        edges[0] = PdfSheet.LEFT;
        for (var i = 0; i < columns.size(); i++) {
            edges[i + 1] = edges[i] + PdfSheet.INNER * columns.get(i).width() / total;
        }
        return new PdfColumns(columns, edges);
    }

    PdfCell cell(int column, PaperCell cell) {
        return new PdfCell(cell.paragraphs(), Typeface.REGULAR, align(column, cell), edges[column], edges[column + 1]);
    }

    /** Draws the lines around the cells of a row that reaches down to where the sheet is now. */
    void drawGrid(PdfSheet sheet, float top) {
        var right = edges[edges.length - 1];
        var canvas = sheet.canvas();
        sheet.lines(() -> {
            for (var edge : edges) {
                canvas.moveTo(edge, top);
                canvas.lineTo(edge, sheet.y());
            }
            canvas.moveTo(edges[0], sheet.y());
            canvas.lineTo(right, sheet.y());
        });
    }

    private Align align(int column, PaperCell cell) {
        if (columns.get(column).centred() || cell instanceof PaperCell.Tick) {
            return Align.CENTRE;
        }
        return cell instanceof PaperCell.Number ? Align.RIGHT : Align.LEFT;
    }
}
