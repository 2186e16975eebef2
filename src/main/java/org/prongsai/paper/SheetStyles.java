package org.prongsai.paper;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks that cells of a workbook have; each is made once, as a workbook holds only so many. */
final class SheetStyles {

    private static final String FONT = "Sarabun";
    private static final short TEXT_POINTS = 11;
    private static final short TITLE_POINTS = 14;

    private final Workbook workbook;
    private final Font plain;
    private final Font bold;
    private final Font title;
    private final Map<String, CellStyle> made = new HashMap<>();

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
        plain = font(TEXT_POINTS, false);
        bold = font(TEXT_POINTS, true);
        title = font(TITLE_POINTS, true);
    }

    private Font font(short points, boolean isBold) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(points);
        font.setBold(isBold);
        return font;
    }

    CellStyle title() {
        return made.computeIfAbsent("title", none -> aligned(title, HorizontalAlignment.LEFT));
    }

    CellStyle header() {
        return made.computeIfAbsent("header", none -> bordered(aligned(bold, HorizontalAlignment.CENTER)));
    }

    CellStyle text(boolean centred) {
        return made.computeIfAbsent(
                "text" + centred,
                none -> bordered(aligned(plain, centred ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT)));
    }

    CellStyle number(int decimals) {
        return made.computeIfAbsent("number" + decimals, none -> {
            var style =
                    bordered(aligned(plain, decimals == 0 ? HorizontalAlignment.CENTER : HorizontalAlignment.RIGHT));
            style.setQuotePrefixed(false);
            style.setDataFormat(
                    workbook.createDataFormat().getFormat(decimals == 0 ? "0" : "0." + "0".repeat(decimals)));
            return style;
        });
    }

    /** Text is never taken for a formula, also where somebody edits the cell. */
    private CellStyle aligned(Font font, HorizontalAlignment alignment) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(font != title);
        style.setQuotePrefixed(true);
        return style;
    }

    private static CellStyle bordered(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
