package org.prongsai.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.attachment.FileProblem;
import org.prongsai.attachment.FileType;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.shared.DecodedText;
import org.prongsai.shared.RefusedException;

/** Reads the cells of a table from a workbook of Excel or from separated values, whichever it is by its content. */
public final class SheetFile {

    /** Bytes of a file; ten thousand lines take a fifth. */
    public static final int LARGEST = 5 * 1024 * 1024;

    static final SheetLimits LIMITS = new SheetLimits(LARGEST, 20L * 1024 * 1024, 100_000, 2_000);

    private static final String REFUSED = "sheet.refused.";

    private SheetFile() {}

    /**
     * The cells of a table.
     *
     * @param name the file's name
     * @param file where its content is
     * @throws RefusedException where it is none, is damaged or too large, or holds what could do harm
     */
    public static List<SheetCell> read(String name, Path file) {
        try {
            var size = Files.size(file);
            if (size == 0 || size > LARGEST) {
                throw refused(size == 0 ? FileProblem.EMPTY : FileProblem.TOO_LARGE);
            }
            var bytes = Files.readAllBytes(file);
            if (!isOffice(bytes)) {
                return SeparatedValues.read(
                        DecodedText.of(bytes)
                                .orElseThrow(() -> refused(FileProblem.NOT_ALLOWED))
                                .text(),
                        LIMITS);
            }
            requireWorkbook(name, file);
            return Workbook.read(bytes, LIMITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As any other file is checked that is taken; only what is said of it is about tables. */
    private static void requireWorkbook(String name, Path file) {
        try {
            if (IncomingFile.check(name, file).file().type() != FileType.XLSX) {
                throw refused(FileProblem.NOT_ALLOWED);
            }
        } catch (RefusedException told) {
            throw new RefusedException(
                    "sheet." + told.messageKey().replaceFirst("^.*(?=refused)", ""), told.arguments());
        }
    }

    /** An archive, or what Office writes with a password or in its old formats. */
    private static boolean isOffice(byte[] bytes) {
        return begins(bytes, 'P', 'K') || begins(bytes, 0xD0, 0xCF);
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static RefusedException refused(FileProblem problem) {
        return new RefusedException(REFUSED + problem.name());
    }
}
