package org.prongsai.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.prongsai.division.DivisionView;
import org.prongsai.shared.ThaiText;

/**
 * Finds the unit that a name most likely means. Agencies call the same unit a division or a section, leave out whose it is, and cut
 * long names short, so what stands behind the kind of unit counts; and of that, how much is the same.
 */
final class UnitLikeness {

    /** From 0 to 1; less is too far for a suggestion. */
    private static final double CLOSE = 0.7;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();
    private static final int SHORTEST_PART = 4;
    private static final Pattern KIND =
            Pattern.compile("^(?:สำนักงาน|สนง|สำนัก|กลุ่มงาน|กลุ่ม|กอง|ฝ่าย|งาน|ส่วน|แผนก|ศูนย์|หน่วย)");
    private static final Pattern ACTING = Pattern.compile("^(?:บริหารงาน|การ)");
    private static final Pattern BESIDE = Pattern.compile("[\\p{P}\\p{Z}ฯ]+|เทศบาล(?:ตำบล|เมือง|นคร)?");

    private UnitLikeness() {}

    /** The unit that is most like the name; of equal ones the first. Empty where none is close. */
    static Optional<DivisionView> nearest(String name, List<DivisionView> divisions) {
        return divisions.stream()
                .filter(division -> of(name, division.name().th()) >= CLOSE)
                .max(Comparator.<DivisionView>comparingDouble(
                                division -> of(name, division.name().th()))
                        .thenComparingDouble(division ->
                                closeness(plain(name), plain(division.name().th())))
                        .thenComparing(DivisionView::position, Comparator.reverseOrder()));
    }

    /** How much two names are alike, from 0 to 1. */
    static double of(String one, String other) {
        var first = core(one);
        var second = core(other);
        var shorter = first.length() < second.length() ? first : second;
        var longer = shorter.equals(first) ? second : first;
        var beginning = shorter.length() >= SHORTEST_PART && longer.startsWith(shorter) ? CLOSE : 0;
        return Math.max(beginning, closeness(first, second));
    }

    private static String plain(String name) {
        return BESIDE.matcher(ThaiText.searchable(name)).replaceAll("");
    }

    private static String core(String name) {
        var plain = plain(name);
        var core = ACTING.matcher(KIND.matcher(plain).replaceFirst("")).replaceFirst("");
        return core.isEmpty() ? plain : core;
    }

    private static double closeness(String one, String other) {
        var longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : 1 - (double) DISTANCE.apply(one, other) / longest;
    }
}
