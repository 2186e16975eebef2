package org.prongsai.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureRow;
import org.prongsai.shared.DecodedText;
import org.prongsai.shared.FormulaGuard;

/**
 * Text that Excel opens as a table: with a byte order mark, without which it takes Thai for another encoding, and with
 * an apostrophe before whatever it would take for a formula. Dates are ISO.
 */
final class CsvWriter implements RowWriter {

    private final Writer out;
    private final List<ExportColumn> columns;

    CsvWriter(OutputStream out, List<ExportColumn> columns) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.columns = columns;
        this.out.write(DecodedText.BYTE_ORDER_MARK);
        line(columns.stream().map(ExportColumn::title).toList());
    }

    @Override
    public void write(MeasureRow row) throws IOException {
        line(columns.stream().map(column -> text(column.value().apply(row))).toList());
    }

    private void line(List<String> cells) throws IOException {
        var separator = "";
        for (var cell : cells) {
            out.write(separator);
            out.write(quoted(cell));
            separator = ",";
        }
        out.write("\r\n");
    }

    private static String text(@Nullable Object value) {
        return value instanceof Number || value instanceof LocalDate
                ? value.toString()
                : FormulaGuard.of(Objects.toString(value, ""));
    }

    private static String quoted(String text) {
        var plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
