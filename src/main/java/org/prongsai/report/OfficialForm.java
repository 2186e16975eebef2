package org.prongsai.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.report.ReportUnreadableException.Reason;

/**
 * Brings the tables of a text into the official form: columns are known by their headings, so that they may stand in another order,
 * be missing, or have others beside them. What is in that form already stays as it is written.
 */
final class OfficialForm {

    private static final String HEADER =
            "ลำดับที่\tมาตรการ\tขั้นตอน\tช่วงระยะเวลา\tผู้รับผิดชอบ\tสรุปผลการดำเนินการ\t\tผลลัพธ์";

    private final List<String> lines = new ArrayList<>();
    private @Nullable FormColumns columns;
    private @Nullable ScoreColumns scores;
    private boolean justHeaded;

    private OfficialForm() {}

    /**
     * The text with its tables in the official form.
     *
     * @throws ReportUnreadableException where it is longer than a report can be
     */
    static String of(String text) {
        if (text.length() > ReportTextReader.LONGEST) {
            throw new ReportUnreadableException(Reason.TOO_LONG);
        }
        var form = new OfficialForm();
        text.lines().forEach(form::take);
        return String.join("\n", form.lines) + (text.endsWith("\n") ? "\n" : "");
    }

    private void take(String line) {
        var cells = Arrays.asList(line.split("\t", -1));
        if (cells.size() < 2) {
            lines.add(line);
            if (!line.isBlank()) {
                return;
            }
            scores = null;
            return;
        }
        var headed = FormColumns.below(cells);
        var scored = ScoreColumns.below(cells);
        if (headed.isPresent()) {
            columns = headed.get();
            scores = null;
            justHeaded = true;
            lines.add(columns.isOfficial() && TableRow.of(0, line).isHeader() ? line : HEADER);
        } else if (scored.isPresent()) {
            scores = scored.get();
            columns = null;
        } else {
            row(line, cells);
        }
    }

    private void row(String line, List<String> cells) {
        if (scores != null) {
            lines.addAll(scores.lines(cells));
            return;
        }
        var second = justHeaded && columns != null && columns.takeSecond(cells);
        justHeaded = false;
        if (second && columns != null) {
            if (columns.isOfficial()) {
                lines.add(line);
            }
        } else if (columns == null || columns.isOfficial()) {
            lines.add(line);
        } else {
            lines.add(columns.official(cells).map(row -> String.join("\t", row)).orElse(line));
        }
    }
}
