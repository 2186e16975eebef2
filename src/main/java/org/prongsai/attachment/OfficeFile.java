package org.prongsai.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks into an archive for a document of Word or a workbook of Excel; unpacks to count, and keeps nothing. */
final class OfficeFile {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 150L * 1024 * 1024;
    private static final long MOST_TIMES = 100;
    /** Small archives of repetitive text pack well and harm nobody. */
    private static final long ALWAYS_ALLOWED = 10L * 1024 * 1024;

    private static final int LONGEST_CONTENT_TYPES = 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private OfficeFile() {}

    /** @throws org.prongsai.shared.RefusedException where it is neither, or broken, or unpacks to more than is sound */
    static FileType typeOf(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_ENTRIES) {
                throw FileProblem.BOMB.refused();
            }
            var type = typeOf(zip);
            requireNoMacros(zip);
            requireSoundSize(zip, file.toFile().length());
            return type;
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw FileProblem.DAMAGED.refused();
        }
    }

    private static FileType typeOf(ZipFile zip) {
        if (zip.getEntry(CONTENT_TYPES) != null) {
            if (zip.getEntry("word/document.xml") != null) {
                return FileType.DOCX;
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return FileType.XLSX;
            }
        }
        throw FileProblem.NOT_ALLOWED.refused();
    }

    private static void requireNoMacros(ZipFile zip) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(CONTENT_TYPES))) {
            var read = in.readNBytes(LONGEST_CONTENT_TYPES + 1);
            if (read.length > LONGEST_CONTENT_TYPES) {
                throw FileProblem.BOMB.refused();
            }
            // without NUL, text in UTF-16 reads like that in UTF-8, as far as it is Latin
            var types = new String(read, StandardCharsets.UTF_8).replace("\0", "");
            var declared = types.contains("macroEnabled") || types.contains("vbaProject");
            if (declared || zip.stream().anyMatch(OfficeFile::isMacro)) {
                throw FileProblem.MACRO.refused();
            }
        }
    }

    private static boolean isMacro(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    /** By what comes out, since an archive may lie about the sizes of its entries and let them overlap. */
    private static void requireSoundSize(ZipFile zip, long packed) throws IOException {
        var most = Math.min(MOST_BYTES, Math.max(ALWAYS_ALLOWED, packed * MOST_TIMES));
        var buffer = new byte[64 * 1024];
        var unpacked = 0L;
        for (var entry : zip.stream().toList()) {
            try (var in = zip.getInputStream(entry)) {
                for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    unpacked += read;
                    if (unpacked > most) {
                        throw FileProblem.BOMB.refused();
                    }
                }
            }
        }
    }
}
