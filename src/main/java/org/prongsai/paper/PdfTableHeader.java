package org.prongsai.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.prongsai.paper.PdfCell.Align;

/** The header of a table, of one row or of two, tagged where the table begins and repeated for the eye on each further sheet. */
final class PdfTableHeader {

    private static final float PADDING = 3;
    private static final Color SHADE = new Color(0xEC, 0xF0, 0xF4);

    private final PdfSheet sheet;
    private final PdfColumns columns;
    private final List<Heading> upper = new ArrayList<>();
    private final List<Heading> lower = new ArrayList<>();
    private final float upperHeight;
    private final float height;

    PdfTableHeader(PdfSheet sheet, PdfColumns columns) {
        this.sheet = sheet;
        this.columns = columns;
        for (var cell : HeaderCell.upperRow(columns.columns())) {
            upper.add(heading(cell.text(), cell.first(), cell.first() + cell.columns(), cell.tall()));
        }
        upper.stream().filter(heading -> !heading.tall()).forEach(this::addBelow);
        if (lower.isEmpty()) {
            upperHeight = highest(upper);
            height = upperHeight;
        } else {
            upperHeight =
                    highest(upper.stream().filter(heading -> !heading.tall()).toList());
            height = Math.max(highest(upper), upperHeight + highest(lower));
        }
    }

    private void addBelow(Heading group) {
        for (var i = group.start(); i < group.end(); i++) {
            lower.add(heading(columns.columns().get(i).heading(), i, i + 1, false));
        }
    }

    float height() {
        return height;
    }

    /** Draws the header as the beginning of a table. */
    void draw(PdfStructureElement table) {
        var top = sheet.y();
        drawFrame(top);
        var head = new PdfStructureElement(table, PdfName.THEAD);
        draw(head, upper, top);
        if (!lower.isEmpty()) {
            draw(head, lower, top);
        }
    }

    /** Draws the header once more, for those who see the sheet. */
    void repeat() {
        var top = sheet.y();
        drawFrame(top);
        sheet.artifact(() -> {
            upper.forEach(heading -> heading.text().draw(sheet, textTop(heading, top)));
            lower.forEach(heading -> heading.text().draw(sheet, textTop(heading, top)));
        });
    }

    private void draw(PdfStructureElement head, List<Heading> headings, float top) {
        var row = new PdfStructureElement(head, new PdfName("TR"));
        for (var heading : headings) {
            var element = new PdfStructureElement(row, new PdfName("TH"));
            element.put(PdfName.A, attributes(heading));
            heading.text().draw(sheet, element, 0, heading.text().lines(), textTop(heading, top));
        }
    }

    private PdfDictionary attributes(Heading heading) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        attributes.put(new PdfName("Scope"), new PdfName("Column"));
        if (heading.end() - heading.start() > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(heading.end() - heading.start()));
        }
        if (heading.tall() && !lower.isEmpty()) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(2));
        }
        return attributes;
    }

    private void drawFrame(float top) {
        var edges = columns.edges();
        sheet.artifact(() -> sheet.fill(SHADE, edges[0], top - height, edges[edges.length - 1] - edges[0], height));
        sheet.down(height);
        sheet.lines(() -> {
            upper.forEach(heading -> box(heading, top));
            lower.forEach(heading -> box(heading, top));
        });
    }

    private void box(Heading heading, float top) {
        var left = columns.edges()[heading.start()];
        var below = lower.contains(heading) ? top - upperHeight : top;
        sheet.canvas()
                .rectangle(left, below - heightOf(heading), columns.edges()[heading.end()] - left, heightOf(heading));
    }

    private float textTop(Heading heading, float top) {
        var below = lower.contains(heading) ? top - upperHeight : top;
        return below - (heightOf(heading) - heading.text().lines() * PdfCell.LEADING) / 2;
    }

    private float heightOf(Heading heading) {
        if (lower.contains(heading)) {
            return height - upperHeight;
        }
        return heading.tall() ? height : upperHeight;
    }

    private Heading heading(String text, int start, int end, boolean tall) {
        var edges = columns.edges();
        var cell = new PdfCell(text.lines().toList(), Typeface.BOLD, Align.CENTRE, edges[start], edges[end]);
        return new Heading(cell, start, end, tall);
    }

    private static float highest(List<Heading> headings) {
        return headings.stream()
                                .mapToInt(heading -> heading.text().lines())
                                .max()
                                .orElse(0)
                        * PdfCell.LEADING
                + 2 * PADDING;
    }

    /** A heading over the columns from one up to another. */
    private record Heading(PdfCell text, int start, int end, boolean tall) {}
}
