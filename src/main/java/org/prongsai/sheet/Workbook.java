package org.prongsai.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
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
public final class Workbook {

    private static final Set<String> PARTS = Set.of("[Content_Types].xml", "xl/workbook.xml");

    private Workbook() {}

    /** @throws RefusedException where it is no such workbook, or larger than anything that could be meant */
    public static List<SheetCell> read(byte[] bytes, SheetLimits limits) {
        if (bytes.length > limits.bytes()) {
            throw limits.exceeded();
        }
        try {
            if (!isWorkbook(bytes, limits)) {
                throw noWorkbook();
            }
            try (var opened = OPCPackage.open(new ByteArrayInputStream(bytes))) {
                return cells(opened, limits);
            }
        } catch (RefusedException refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException unreadable) {
            throw noWorkbook();
        }
    }

    private static List<SheetCell> cells(OPCPackage opened, SheetLimits limits)
            throws IOException, OpenXML4JException, SAXException {
        var reader = new XSSFReader(opened);
        var sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw noWorkbook();
        }
        var handler = new WorkbookHandler(new ReadOnlySharedStringsTable(opened), limits);
        try (var first = sheets.next()) {
            var parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(first));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return handler.cells();
    }

    /**
     * Whether it has the parts of a workbook and unpacks to a sound size, found out without keeping anything. Read as POI reads
     * it: the JDK's stream stumbles over the large-file form that some programs write.
     */
    private static boolean isWorkbook(byte[] bytes, SheetLimits limits) throws IOException {
        var missing = new HashSet<>(PARTS);
        var left = limits.unpacked();
        try (var zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
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
        return new RefusedException("sheet.refused.file");
    }
}
