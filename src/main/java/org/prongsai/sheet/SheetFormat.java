package org.prongsai.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** In which form a list is taken along, filled in, and brought back. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", WorkbookWriter::write),
    CSV("text/csv;charset=UTF-8", SeparatedWriter::write);

    private final String mediaType;
    private final Writer writer;

    SheetFormat(String mediaType, Writer writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    @FunctionalInterface
    private interface Writer {
        void write(SheetWords words, List<List<String>> rows, OutputStream out) throws IOException;
    }

    /** The columns with one row that shows how to fill them in, and that is left out when it comes back. */
    public byte[] template(SheetWords words) {
        return write(
                words,
                List.of(words.columns().stream()
                        .map(column -> column.examples().getFirst())
                        .toList()));
    }

    /** @param rows of as many texts as there are columns */
    public byte[] write(SheetWords words, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(words, rows, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, with the dot. */
    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
