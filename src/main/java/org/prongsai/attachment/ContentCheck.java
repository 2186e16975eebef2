package org.prongsai.attachment;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;

/** Tells what a file is by its content alone, and whether it is all there. */
final class ContentCheck {

    private static final int BEGINNING = 64 * 1024;
    private static final int END = 2048;
    private static final Set<String> ARCHIVES =
            Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive");
    /** Word 97 to 2003, and any newer document that a password protects. */
    private static final String COMPOUND = "application/x-tika-msoffice";

    private static final Tika TIKA = new Tika();

    private ContentCheck() {}

    /** @throws org.prongsai.shared.RefusedException unless it is a whole file of a type that is taken */
    static FileType typeOf(String name, Path file) throws IOException {
        var detected = TIKA.detect(beginning(file));
        if (COMPOUND.equals(detected)) {
            throw isNewOffice(name) ? FileProblem.LOCKED.refused() : FileProblem.NOT_ALLOWED.refused();
        }
        var type = ARCHIVES.contains(detected)
                ? OfficeFile.typeOf(file)
                : FileType.ofMediaType(detected).orElseThrow(FileProblem.NOT_ALLOWED::refused);
        if (!isWhole(type, file)) {
            throw FileProblem.DAMAGED.refused();
        }
        return type;
    }

    private static boolean isNewOffice(String name) {
        return FileType.DOCX.fits(name) || FileType.XLSX.fits(name);
    }

    private static boolean isWhole(FileType type, Path file) throws IOException {
        return switch (type) {
            case PDF -> isWholePdf(file);
            case PNG -> Pictures.isWholePng(file);
            case JPEG -> Pictures.isWholeJpeg(file);
            case DOCX, XLSX -> true;
        };
    }

    private static boolean isWholePdf(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - END));
            var in = Channels.newInputStream(channel);
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .toUpperCase(Locale.ROOT)
                    .contains("%%EOF");
        }
    }

    private static byte[] beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(BEGINNING);
        }
    }
}
