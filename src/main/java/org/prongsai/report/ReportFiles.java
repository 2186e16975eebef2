package org.prongsai.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.paper.PdfData;
import org.prongsai.report.ReportUnreadableException.Reason;
import org.prongsai.shared.DecodedText;
import org.prongsai.shared.RefusedException;
import org.xml.sax.SAXException;

/**
 * Reads a report from a file as officials have it, a document of Word, a workbook of Excel, plain text, or a PDF made here, into
 * the text form, which the rest of an import works on.
 */
public final class ReportFiles {

    private static final int[] ARCHIVE = {'P', 'K'};
    private static final int[] PDF = {'%', 'P', 'D', 'F'};
    private static final int[] OLD_OFFICE = {0xD0, 0xCF, 0x11, 0xE0};

    private ReportFiles() {}

    /**
     * The text form of a report.
     *
     * @param name the file's name
     * @param file where its content is
     * @throws ReportUnreadableException where it holds no text that could be a report
     * @throws RefusedException where it is damaged, too large, or holds what could do harm
     */
    public static String text(String name, Path file) {
        try {
            return OfficialForm.of(read(name, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text form of what was pasted or typed. */
    public static String text(String pasted) {
        return OfficialForm.of(pasted);
    }

    private static String read(String name, Path file) throws IOException {
        var beginning = beginning(file);
        if (begins(beginning, PDF)) {
            return PdfData.of(Files.readAllBytes(file))
                    .orElseThrow(() -> new ReportUnreadableException(Reason.FOREIGN_PDF));
        }
        if (begins(beginning, ARCHIVE) || begins(beginning, OLD_OFFICE)) {
            return office(name, file);
        }
        return DecodedText.of(Files.readAllBytes(file))
                .orElseThrow(() -> new ReportUnreadableException(Reason.NOT_TEXT))
                .text();
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(OLD_OFFICE.length);
        }
    }

    private static boolean begins(byte[] bytes, int[] with) {
        for (var i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static String office(String name, Path file) {
        var lines = new OfficeLines();
        try {
            switch (IncomingFile.check(name, file).file().type()) {
                case DOCX -> document(file, lines);
                case XLSX -> new XlsxLines(lines).read(file);
                default -> throw new ReportUnreadableException(Reason.NOT_TEXT);
            }
        } catch (ReportUnreadableException | RefusedException told) {
            throw told;
        } catch (IOException | XMLStreamException | SAXException | OpenXML4JException | RuntimeException damaged) {
            throw new ReportUnreadableException(Reason.DAMAGED);
        }
        return lines.text();
    }

    private static void document(Path file, OfficeLines lines) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile())) {
            var numbering = new DocxNumbering();
            var numbers = zip.getEntry("word/numbering.xml");
            if (numbers != null) {
                try (var in = zip.getInputStream(numbers)) {
                    numbering.read(in);
                }
            }
            try (var in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
                new DocxLines(numbering, lines).read(in);
            }
        }
    }
}
