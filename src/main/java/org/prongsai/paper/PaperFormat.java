package org.prongsai.paper;

import java.util.Locale;

/** What a paper can be written as. */
public enum PaperFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The data alone, as an import reads it. */
    TXT("text/plain;charset=utf-8");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The end of a file's name, with the dot. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }
}
