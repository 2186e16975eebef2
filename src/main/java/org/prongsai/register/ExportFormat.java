package org.prongsai.register;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** Kinds of file that a list can be taken along as. */
public enum ExportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        RowWriter open(OutputStream out, List<ExportColumn> columns) {
            return new XlsxWriter(out, columns);
        }
    },
    CSV("text/csv;charset=utf-8") {
        @Override
        RowWriter open(OutputStream out, List<ExportColumn> columns) throws IOException {
            return new CsvWriter(out, columns);
        }
    };

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    abstract RowWriter open(OutputStream out, List<ExportColumn> columns) throws IOException;

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
