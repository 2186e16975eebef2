package org.prongsai.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of files that are taken. */
public enum FileType {
    PDF("application/pdf", ".pdf"),
    JPEG("image/jpeg", ".jpg", ".jpeg"),
    PNG("image/png", ".png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, the usual ending first. */
    public List<String> endings() {
        return endings;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /** Whether a browser shows it by itself. */
    public boolean isViewable() {
        return isPicture() || this == PDF;
    }

    boolean fits(String fileName) {
        return endings.stream().anyMatch(fileName.toLowerCase(Locale.ROOT)::endsWith);
    }

    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Media types and endings of all of them, as a browser is told what to offer. */
    public static List<String> accepted() {
        return Arrays.stream(values())
                .flatMap(type -> Stream.concat(Stream.of(type.mediaType), type.endings.stream()))
                .toList();
    }
}
