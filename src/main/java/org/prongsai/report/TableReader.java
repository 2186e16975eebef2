package org.prongsai.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.shared.ThaiText;

/** Turns the rows of the table into measures, and sets aside or refuses those that cannot be one. */
final class TableReader {

    private final Findings findings;
    private final PeriodParser periods;
    private final QuestionCodes codes;
    private final Ticks ticks;
    private final FiscalYear fiscalYear;
    private final Map<Integer, ParsedMeasure> measures = new LinkedHashMap<>();
    private final List<QuarantinedRow> quarantined = new ArrayList<>();
    private boolean followsRow;

    TableReader(FiscalYear fiscalYear, Findings findings) {
        this.fiscalYear = fiscalYear;
        this.findings = findings;
        periods = new PeriodParser(fiscalYear);
        codes = new QuestionCodes(findings);
        ticks = new Ticks(findings);
    }

    List<ParsedMeasure> measures() {
        return List.copyOf(measures.values());
    }

    List<QuarantinedRow> quarantined() {
        return List.copyOf(quarantined);
    }

    /** Takes one line; prose is passed over, unless it touches a row, being then the rest of a broken cell. */
    void accept(TableRow row) {
        if (row.isProse() || row.isBlank()) {
            if (followsRow && !row.isBlank()) {
                findings.add(FindingReason.LINE_NOT_READ, row.line(), Column.ROW, row.written());
            } else {
                followsRow = false;
            }
            return;
        }
        followsRow = true;
        if (row.isHeader() || row.isSecondHeader()) {
            return;
        }
        if (row.cells().size() != Column.CELLS) {
            findings.add(
                    FindingReason.CELL_COUNT,
                    row.line(),
                    Column.ROW,
                    row.cells().size(),
                    Column.CELLS);
            return;
        }
        take(row);
    }

    private void take(TableRow row) {
        var number = number(row);
        var first = measures.get(number);
        if (number == 0) {
            quarantine(row, FindingReason.ROW_WITHOUT_NUMBER);
        } else if (row.text(Column.MEASURE).isEmpty()) {
            quarantine(row, FindingReason.ROW_WITHOUT_MEASURE);
        } else if (first != null) {
            findings.add(FindingReason.DUPLICATE_NUMBER, row.line(), Column.NUMBER, number, first.line());
        } else {
            measures.put(number, measure(row, number));
        }
    }

    /** 0 where there is none; a dot after it is allowed. */
    private static int number(TableRow row) {
        var text = ThaiText.searchable(row.text(Column.NUMBER));
        return text.matches("[0-9]{1,4}\\.?") ? Integer.parseInt(text.replace(".", "")) : 0;
    }

    private void quarantine(TableRow row, FindingReason reason) {
        findings.add(reason, row.line(), Column.ROW);
        quarantined.add(new QuarantinedRow(row.line(), Numbering.steps(row.cell(Column.STEPS)), row.written()));
    }

    private ParsedMeasure measure(TableRow row, int number) {
        var title = row.text(Column.MEASURE);
        var steps = present(Numbering.steps(row.cell(Column.STEPS)), row, Column.STEPS, FindingReason.STEPS_MISSING);
        var units = present(Numbering.units(row.cell(Column.UNITS)), row, Column.UNITS, FindingReason.UNITS_MISSING);
        var period = periods.read(row.cell(Column.PERIOD));
        if (period.problem() != null) {
            findings.add(period.problem(), row.line(), Column.PERIOD, row.text(Column.PERIOD), fiscalYear);
        }
        return new ParsedMeasure(
                row.line(),
                number,
                title,
                steps,
                period.period(),
                codes.read(title, row.line()),
                units,
                ticks.read(row),
                String.join("\n", MarkupRemnants.paragraphs(row.cell(Column.OUTCOME))));
    }

    private List<String> present(List<String> texts, TableRow row, Column column, FindingReason otherwise) {
        if (texts.isEmpty()) {
            findings.add(otherwise, row.line(), column);
        }
        return texts;
    }
}
