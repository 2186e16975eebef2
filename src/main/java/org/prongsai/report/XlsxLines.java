package org.prongsai.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads all sheets of an Excel workbook as a stream. A row with nothing but its first cell is a line outside of any table, as
 * headings are; of a formula what it came to counts.
 */
final class XlsxLines implements SheetContentsHandler {

    private final OfficeLines lines;
    private List<List<String>> row = new ArrayList<>();
    private int width;

    XlsxLines(OfficeLines lines) {
        this.lines = lines;
    }

    /** @throws ReportUnreadableException where there is more than a report can have */
    void read(Path workbook) throws IOException, OpenXML4JException, SAXException {
        try (var opened = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            var reader = new XSSFReader(opened);
            var strings = new ReadOnlySharedStringsTable(opened);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                width = 0;
                try (var sheet = sheets.next()) {
                    read(
                            sheet,
                            new XSSFSheetXMLHandler(
                                    reader.getStylesTable(), strings, this, new DataFormatter(), false));
                }
                lines.prose("");
            }
        }
    }

    private static void read(InputStream sheet, XSSFSheetXMLHandler handler) throws IOException, SAXException {
        try {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.setErrorHandler(handler);
            parser.parse(new InputSource(sheet));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void startRow(int number) {
        row = new ArrayList<>();
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        var column = reference == null ? row.size() : new CellReference(reference).getCol();
        if (column < 0 || column >= OfficeLines.MOST_COLUMNS) {
            throw new ReportUnreadableException(ReportUnreadableException.Reason.TOO_MANY_COLUMNS);
        }
        while (row.size() <= column) {
            row.add(List.of());
        }
        row.set(column, value == null ? List.of() : value.lines().toList());
    }

    @Override
    public void endRow(int number) {
        while (!row.isEmpty() && isBlank(row.getLast())) {
            row.removeLast();
        }
        if (row.size() <= 1) {
            lines.prose(row.isEmpty() ? "" : String.join(" ", row.getFirst()));
        } else {
            width = Math.max(width, row.size());
            while (row.size() < width) {
                row.add(List.of());
            }
            lines.row(row);
        }
    }

    private static boolean isBlank(List<String> cell) {
        return cell.stream().allMatch(String::isBlank);
    }
}
