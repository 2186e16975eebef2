package org.prongsai.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.prongsai.shared.FormulaGuard;
import org.prongsai.shared.RefusedException;

/**
 * Reads values that are separated by commas, semicolons or tabs, whichever the first line has most of, as Excel writes them
 * in different countries; quotes hold separators and line ends.
 */
final class SeparatedValues {

    private static final String SEPARATORS = ",;\t";

    /** Blank lines count, so that a row is found again in the file. */
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();

    /** By which Excel is told of the separator. */
    private static final Pattern ANNOUNCED = Pattern.compile("^(?i:\"?sep=([,;\\t])\"?)\\r?\\n");

    private final SheetLimits limits;
    private final List<SheetCell> cells = new ArrayList<>();
    private int row;

    private SeparatedValues(SheetLimits limits) {
        this.limits = limits;
    }

    /** @throws RefusedException where there are too many, or a quote is not closed */
    static List<SheetCell> read(String text, SheetLimits limits) {
        var announced = ANNOUNCED.matcher(text);
        var values = new SeparatedValues(limits);
        if (announced.find()) {
            values.row = 1;
            return values.read(
                    text.substring(announced.end()), announced.group(1).charAt(0));
        }
        return values.read(text, guessed(text));
    }

    private static char guessed(String text) {
        var end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        var most = SEPARATORS.charAt(0);
        for (var candidate : SEPARATORS.toCharArray()) {
            most = count(first, candidate) > count(first, most) ? candidate : most;
        }
        return most;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private List<SheetCell> read(String text, char separator) {
        var format = FORMAT.builder().setDelimiter(separator).get();
        try (var parser = CSVParser.parse(text, format)) {
            for (var line : parser) {
                row++;
                add(line);
            }
        } catch (IOException | UncheckedIOException unclosed) {
            throw new RefusedException("sheet.refused.quote", row + 1);
        }
        return List.copyOf(cells);
    }

    private void add(CSVRecord line) {
        for (var column = 0; column < line.size(); column++) {
            var value = line.get(column);
            if (!value.isBlank()) {
                if (cells.size() == limits.cells()) {
                    throw limits.exceeded();
                }
                cells.add(new SheetCell(row, column + 1, FormulaGuard.taken(value), false));
            }
        }
    }
}
