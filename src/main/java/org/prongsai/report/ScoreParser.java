package org.prongsai.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.NewDifference;
import org.prongsai.shared.ThaiText;

/**
 * Reads the scores below the table: a line that names the year, then a line for each indicator, in a later year followed
 * by the difference that the report prints.
 */
final class ScoreParser {

    private static final String YEAR_HEADING = "ปีงบประมาณ";
    private static final String SCORE = "คะแนนรายตัวชี้วัดที่";
    private static final String VALUE = "คะแนนอยู่ที่";
    private static final String CHANGE = "ผลคะแนน";
    private static final Pattern YEAR = Pattern.compile(YEAR_HEADING + " ?(?:พ\\. ?ศ\\.? ?)?([0-9]{1,9})");
    private static final Pattern INDICATOR = Pattern.compile(SCORE + " ?([0-9]{1,2})(?![0-9])(.*)");
    private static final Pattern DIFFERENCE = Pattern.compile(CHANGE + " ?(เพิ่มขึ้น|ลดลง|เท่าเดิม|คงที่)(.*)");

    private final Findings findings;
    private final TreeMap<Integer, TreeMap<Integer, ParsedScore>> scores = new TreeMap<>();
    private final List<LocatedDifference> differences = new ArrayList<>();
    private @Nullable Integer year;
    private @Nullable ParsedScore latest;

    ScoreParser(Findings findings) {
        this.findings = findings;
    }

    /** Takes one line; false where it does not belong to the scores. */
    boolean accept(TableRow row) {
        var start = ThaiText.singleSpaced(row.text(Column.NUMBER));
        if (!start.startsWith(YEAR_HEADING) && !start.startsWith(SCORE) && !start.startsWith(CHANGE)) {
            return false;
        }
        var line = ThaiText.singleSpaced(MarkupRemnants.plain(row.written()));
        var digits = ThaiText.arabicDigits(line);
        var heading = YEAR.matcher(digits);
        var difference = DIFFERENCE.matcher(digits);
        if (start.startsWith(SCORE)) {
            latest = score(row.line(), line, digits);
        } else if (heading.matches()) {
            var buddhist = BuddhistYear.of(heading.group(1));
            year = buddhist.isPresent() ? buddhist.getAsInt() : null;
            latest = null;
        } else if (difference.matches()) {
            difference(row.line(), difference.group(1), difference.group(2).strip());
        } else {
            return false;
        }
        return true;
    }

    List<ParsedScore> scores() {
        return scores.values().stream()
                .flatMap(ofYear -> ofYear.values().stream())
                .toList();
    }

    /** The printed differences, each compared with its two scores: to be asked for once, after the last line. */
    List<NewDifference> comparedDifferences() {
        return differences.stream()
                .map(located -> located.compared(scores, findings))
                .toList();
    }

    private @Nullable ParsedScore score(int line, String written, String digits) {
        var indicator = INDICATOR.matcher(digits);
        var value = digits.lastIndexOf(VALUE);
        var number = indicator.matches() ? Integer.parseInt(indicator.group(1)) : 0;
        var score = value < 0 ? null : Points.read(digits.substring(value + VALUE.length()));
        if (number == 0 || score == null) {
            findings.add(FindingReason.SCORE_INVALID, line, Column.SCORE, written);
            return null;
        }
        if (year == null) {
            findings.add(FindingReason.SCORE_WITHOUT_YEAR, line, Column.SCORE, number);
            return null;
        }
        var name = written.substring(indicator.start(2), Math.max(indicator.start(2), value))
                .strip();
        var parsed = new ParsedScore(line, year, number, name, score);
        if (scores.computeIfAbsent(year, none -> new TreeMap<>()).putIfAbsent(number, parsed) != null) {
            findings.add(FindingReason.SCORE_DUPLICATE, line, Column.SCORE, number, year);
            return null;
        }
        return parsed;
    }

    private void difference(int line, String direction, String value) {
        var unchanged = direction.equals("เท่าเดิม") || direction.equals("คงที่");
        var points = unchanged && value.isEmpty() ? BigDecimal.ZERO : Points.read(value);
        if (points == null || unchanged && points.signum() != 0) {
            findings.add(FindingReason.DIFFERENCE_INVALID, line, Column.DIFFERENCE, direction + " " + value);
        } else if (latest == null) {
            findings.add(FindingReason.DIFFERENCE_WITHOUT_SCORE, line, Column.DIFFERENCE);
        } else {
            differences.add(new LocatedDifference(line, latest, direction.equals("ลดลง") ? points.negate() : points));
            latest = null;
        }
    }
}
