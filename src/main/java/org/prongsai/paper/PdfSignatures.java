package org.prongsai.paper;

import java.util.List;
import org.openpdf.text.pdf.PdfName;

/** Draws who signs, side by side, each with a line to sign on. */
final class PdfSignatures {

    private static final int SIDE_BY_SIDE = 4;
    private static final float ROOM_TO_SIGN = 44;
    private static final float LINE = 170;
    private static final float GAP = 12;
    private static final String TO_BE_WRITTEN = "(" + ".".repeat(48) + ")";

    private PdfSignatures() {}

    static void draw(PdfSheet sheet, List<Signatory> signatories) {
        for (var i = 0; i < signatories.size(); i += SIDE_BY_SIDE) {
            drawRow(sheet, signatories.subList(i, Math.min(signatories.size(), i + SIDE_BY_SIDE)));
        }
    }

    private static void drawRow(PdfSheet sheet, List<Signatory> row) {
        var column = PdfSheet.INNER / row.size();
        var width = column - GAP;
        var height = (float) row.stream()
                .mapToDouble(signatory -> PdfText.SIGNATURE.height(name(signatory), width)
                        + PdfText.SIGNATURE.height(signatory.post(), width))
                .max()
                .orElse(0);
        sheet.keep(ROOM_TO_SIGN + height);
        var top = sheet.y() - ROOM_TO_SIGN;
        for (var i = 0; i < row.size(); i++) {
            var left = PdfSheet.LEFT + i * column + GAP / 2;
            drawLine(sheet, left + width / 2, Math.min(LINE, width), top + 4);
            var element = sheet.element(PdfName.P);
            var name = PdfText.SIGNATURE.draw(sheet, element, name(row.get(i)), left, width, top);
            PdfText.SIGNATURE.draw(sheet, element, row.get(i).post(), left, width, top - name);
        }
        sheet.down(ROOM_TO_SIGN + height + GAP);
    }

    private static String name(Signatory signatory) {
        return signatory.name().isBlank()
                ? TO_BE_WRITTEN
                : "(" + signatory.name().strip() + ")";
    }

    private static void drawLine(PdfSheet sheet, float middle, float width, float y) {
        sheet.artifact(() -> {
            var canvas = sheet.canvas();
            canvas.saveState();
            canvas.setLineWidth(0.9f);
            canvas.setLineCap(1);
            canvas.setLineDash(0, 3, 0);
            canvas.moveTo(middle - width / 2, y);
            canvas.lineTo(middle + width / 2, y);
            canvas.stroke();
            canvas.restoreState();
        });
    }
}
