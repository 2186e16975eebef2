package org.prongsai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prongsai.shared.ThaiText;

/** A table of scores: the number of an indicator, its name, and a column for each year. Its rows are told as lines of the text form. */
final class ScoreColumns {

    private static final Pattern SCORE_OF_YEAR = Pattern.compile("คะแนน[^0-9]*(2[4-7][0-9]{2})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern POINTS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]+)?");

    private final Map<Integer, Integer> years = new TreeMap<>();
    private int number = -1;
    private int name = -1;
    private int direction = -1;
    private int difference = -1;

    private ScoreColumns() {}

    /** The columns below a row of headings; empty where it heads no table of scores. */
    static Optional<ScoreColumns> below(List<String> headings) {
        if (headings.stream().anyMatch(heading -> heading.length() > FormColumns.LONGEST)) {
            return Optional.empty();
        }
        var columns = new ScoreColumns();
        for (var i = 0; i < headings.size(); i++) {
            columns.add(ThaiText.searchable(MarkupRemnants.plain(headings.get(i))), i);
        }
        return columns.number >= 0 && !columns.years.isEmpty() ? Optional.of(columns) : Optional.empty();
    }

    private void add(String heading, int place) {
        var year = SCORE_OF_YEAR.matcher(heading);
        if (year.find()) {
            years.putIfAbsent(Integer.parseInt(year.group(1)), place);
        } else if (heading.startsWith("ชื่อ")) {
            name = place;
        } else if (heading.startsWith("ผลการเปรียบเทียบ")) {
            direction = place;
        } else if (heading.startsWith("ผลต่าง")) {
            difference = place;
        } else if (heading.startsWith("ตัวชี้วัด") || heading.startsWith("ลำดับ")) {
            number = number < 0 ? place : number;
        }
    }

    /** The lines that say what a row says; none where it names no indicator. */
    List<String> lines(List<String> row) {
        var indicator = plain(row, number);
        if (!NUMBER.matcher(indicator).matches()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        years.forEach((year, place) -> {
            var points = plain(row, place);
            if (POINTS.matcher(points).matches()) {
                lines.add("ปีงบประมาณ พ.ศ. " + year);
                lines.add("คะแนนรายตัวชี้วัดที่ %s %s คะแนนอยู่ที่ %s".formatted(indicator, plain(row, name), points));
            }
        });
        var compared = plain(row, difference);
        if (lines.size() > 2
                && !plain(row, direction).isEmpty()
                && POINTS.matcher(compared).matches()) {
            lines.add("ผลคะแนน%s %s".formatted(plain(row, direction), compared));
        }
        return lines;
    }

    private static String plain(List<String> row, int place) {
        return place < 0 || place >= row.size()
                ? ""
                : ThaiText.singleSpaced(ThaiText.arabicDigits(MarkupRemnants.plain(row.get(place))));
    }
}
