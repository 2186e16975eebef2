package org.prongsai.report;

import java.util.Set;
import org.prongsai.shared.ThaiText;

/** Reads the two result columns. A slash is the usual tick; other agencies use the rest. */
final class Ticks {

    /** The last one is the tick of the font Wingdings. */
    private static final Set<String> TICKS =
            Set.of("/", "✓", "✔", "☑", "√", "x", "×", "ครบ", "ครบถ้วน", "แล้วเสร็จ", "เสร็จสิ้น", "\uF0FC");

    private static final Set<String> BLANKS = Set.of("", "-", "–", "—");

    private final Findings findings;

    Ticks(Findings findings) {
        this.findings = findings;
    }

    ParsedResult read(TableRow row) {
        var completed = isTicked(row, Column.COMPLETED);
        var unable = isTicked(row, Column.UNABLE);
        if (completed == unable) {
            var reason = completed ? FindingReason.BOTH_RESULTS : FindingReason.NO_RESULT;
            findings.add(reason, row.line(), Column.COMPLETED);
            return ParsedResult.NONE;
        }
        return completed ? ParsedResult.COMPLETED : ParsedResult.UNABLE;
    }

    private boolean isTicked(TableRow row, Column column) {
        var text = ThaiText.searchable(row.text(column));
        if (TICKS.contains(text)) {
            return true;
        }
        if (!BLANKS.contains(text)) {
            findings.add(FindingReason.NO_TICK, row.line(), column, row.text(column));
        }
        return false;
    }
}
