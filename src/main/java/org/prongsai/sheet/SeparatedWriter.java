package org.prongsai.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.prongsai.shared.DecodedText;
import org.prongsai.shared.FormulaGuard;

/** Writes values that Excel opens as a table, whichever separator it expects, and of which it makes no formulas. */
final class SeparatedWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).get();

    private SeparatedWriter() {}

    static void write(SheetWords words, List<List<String>> rows, OutputStream out) throws IOException {
        try (var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                var printer = new CSVPrinter(writer, FORMAT)) {
            writer.write(DecodedText.BYTE_ORDER_MARK);
            printer.printRecord(words.headings());
            for (var row : rows) {
                printer.printRecord(row.stream().map(FormulaGuard::of).toList());
            }
        }
    }
}
