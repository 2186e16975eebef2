package org.prongsai.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the findings of one reading. */
final class Findings {

    private static final int LONGEST_ARGUMENT = 200;

    private final List<Finding> found = new ArrayList<>();

    void add(FindingReason reason, int line, Column column, Object... arguments) {
        var texts = new ArrayList<String>();
        for (var argument : arguments) {
            texts.add(shortened(argument.toString()));
        }
        found.add(new Finding(reason, line, column, texts));
    }

    /** In the order of the file. */
    List<Finding> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Finding::line)).toList();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_ARGUMENT) {
            return text;
        }
        var end =
                Character.isHighSurrogate(text.charAt(LONGEST_ARGUMENT - 1)) ? LONGEST_ARGUMENT - 1 : LONGEST_ARGUMENT;
        return text.substring(0, end) + "…";
    }
}
