package org.prongsai.report;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.report.ReportUnreadableException.Reason;
import org.prongsai.shared.ThaiText;

/**
 * Reads the text form of a published report: a heading with the fiscal year, the table with a tab between cells and a
 * line for each measure, then the scores. Whatever cannot be read becomes a finding, and the rest is still read. The
 * result is text and never safe to use as HTML.
 */
final class ReportTextReader {

    /** A municipality's report has some 60,000 characters. */
    static final int LONGEST = 5_000_000;

    /** Each line costs memory of its own, however short it is. */
    static final int MOST_LINES = 20_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FISCAL_YEAR = Pattern.compile("ปีงบประมาณ ?(?:พ\\. ?ศ\\.? ?)?([0-9]{2,9})");

    /**
     * Reads a report.
     *
     * @throws ReportUnreadableException where the text is empty, has more than five million characters or
     *     20,000 lines, has no table of
     *     the official form, or no fiscal year above it
     */
    public ParsedReport read(String text) {
        var rows = rows(text);
        var header = firstHeader(rows);
        var fiscalYear = new FiscalYear(fiscalYear(rows.subList(0, header)));
        var findings = new Findings();
        var measures = new TableReader(fiscalYear, findings);
        var scores = new ScoreParser(findings);
        for (var row : rows.subList(header, rows.size())) {
            if (!scores.accept(row)) {
                measures.accept(row);
            }
        }
        var differences = scores.comparedDifferences();
        return new ParsedReport(
                fiscalYear.year(),
                measures.measures(),
                measures.quarantined(),
                scores.scores(),
                differences,
                findings.inOrder());
    }

    private static List<TableRow> rows(String text) {
        if (text.length() > LONGEST) {
            throw new ReportUnreadableException(Reason.TOO_LONG);
        }
        if (text.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw new ReportUnreadableException(Reason.TOO_MANY_LINES);
        }
        var storable = MarkupRemnants.storable(
                text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text);
        if (ThaiText.singleSpaced(storable).isEmpty()) {
            throw new ReportUnreadableException(Reason.EMPTY);
        }
        var lines = storable.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(index -> TableRow.of(index + 1, lines.get(index)))
                .toList();
    }

    private static int firstHeader(List<TableRow> rows) {
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).isHeader())
                .findFirst()
                .orElseThrow(() -> new ReportUnreadableException(Reason.NO_TABLE));
    }

    private static int fiscalYear(List<TableRow> heading) {
        return heading.stream()
                .map(row -> FISCAL_YEAR.matcher(ThaiText.searchable(MarkupRemnants.plain(row.written()))))
                .filter(found -> found.find())
                .map(found -> BuddhistYear.of(found.group(1)))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .findFirst()
                .orElseThrow(() -> new ReportUnreadableException(Reason.NO_FISCAL_YEAR));
    }
}
