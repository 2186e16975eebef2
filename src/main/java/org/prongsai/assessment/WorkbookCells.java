package org.prongsai.assessment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.prongsai.shared.RefusedException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The cells of the first sheet of an Excel workbook, read as a stream, so that what it claims to hold never has to fit
 * into the memory. What unpacks beyond measure is refused before, and XML that refers elsewhere by POI.
 */
final class WorkbookCells {

    /** Bytes of a file; a template with all items of ten years takes a tenth. */
    static final int LARGEST = 500 * 1024;

    private static final long MOST_UNPACKED = 20L * 1024 * 1024;
    private static final Set<String> PARTS = Set.of("[Content_Types].xml", "xl/workbook.xml");

    private WorkbookCells() {}

    /** @throws RefusedException where it is no such workbook, or larger than anything that could be meant */
    static List<WorkbookCell> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new RefusedException("scores.refused.fileSize");
        }
        try {
            if (!isWorkbook(bytes)) {
                throw noWorkbook();
            }
            try (var opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
                return cells(opened);
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException unreadable) {
            throw noWorkbook();
        }
    }

    private static List<WorkbookCell> cells(OPCPackage opened) throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(opened);
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw noWorkbook();
        }
        var handler = new WorkbookHandler(new ReadOnlySharedStringsTable(opened));
        try (var first = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(first));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return handler.cells();
    }

    /** Whether it has the parts of a workbook and unpacks to a sound size, found out without keeping anything. */
    private static boolean isWorkbook(byte[] bytes) throws IOException {
        var missing = new HashSet<>(PARTS);
        var left = MOST_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var part = zip.getNextEntry();
            while (part != null) {
                missing.remove(part.getName());
                left -= zip.skip(left);
                part = left > 0 ? zip.getNextEntry() : null;
            }
        }
        return missing.isEmpty() && left > 0;
    }

    private static RefusedException noWorkbook() {
        return new RefusedException("scores.refused.file");
    }
}
