package org.prongsai.assessment;

import java.math.BigDecimal;

/** Reads a score character by character, as one would explain it to a person. */
final class SlowScoreReader {

    private static final String THAI = "๐๑๒๓๔๕๖๗๘๙";
    private static final String SPACES = " \t\u00a0\u200b";

    private SlowScoreReader() {}

    static ScoreReading read(String given) {
        var text = withoutSpaces(given);
        if (text.isEmpty()) {
            return new ScoreReading(null, null);
        }
        var negative = text.charAt(0) == '-' || text.charAt(0) == '\u2212';
        var whole = new StringBuilder();
        var decimals = new StringBuilder();
        var separator = ' ';
        for (var c : text.substring(negative ? 1 : 0).toCharArray()) {
            var digit = THAI.indexOf(c) >= 0 ? THAI.indexOf(c) : c >= '0' && c <= '9' ? c - '0' : -1;
            if (digit >= 0) {
                (separator == ' ' ? whole : decimals).append(digit);
            } else if ((c == '.' || c == ',') && separator == ' ') {
                separator = c;
            } else {
                return problem(ScoreProblem.NOT_A_NUMBER);
            }
        }
        if (whole.isEmpty() || separator != ' ' && decimals.isEmpty()) {
            return problem(ScoreProblem.NOT_A_NUMBER);
        }
        if (separator == ',' && decimals.length() > 2) {
            return problem(ScoreProblem.COMMA);
        }
        return judged(negative, whole.toString(), decimals.toString());
    }

    private static ScoreReading judged(boolean negative, String whole, String decimals) {
        var points = Long.parseLong(whole);
        var shown = decimals;
        while (shown.endsWith("0")) {
            shown = shown.substring(0, shown.length() - 1);
        }
        var isZero = points == 0 && shown.isEmpty();
        if (negative && !isZero || points > 100 || points == 100 && !shown.isEmpty()) {
            return problem(ScoreProblem.RANGE);
        }
        if (shown.length() > 2) {
            return problem(ScoreProblem.DECIMALS);
        }
        return new ScoreReading(new BigDecimal(points + "." + (shown + "00").substring(0, 2)), null);
    }

    private static ScoreReading problem(ScoreProblem problem) {
        return new ScoreReading(null, problem);
    }

    private static String withoutSpaces(String given) {
        var start = 0;
        var end = given.length();
        while (start < end && SPACES.indexOf(given.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SPACES.indexOf(given.charAt(end - 1)) >= 0) {
            end--;
        }
        return given.substring(start, end);
    }
}
