package org.prongsai.report;

import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Thai months by name. Abbreviations are a list, never a pattern: ม.ค. and มี.ค. differ in one vowel. */
final class Months {

    private static final List<String> NAMES = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final List<String> ABBREVIATIONS =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");
    private static final Map<String, Month> BY_NAME = byName();

    /** One month, as a piece of a regular expression without groups; a longer name goes before its beginning. */
    static final String ANY = BY_NAME.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    private Months() {}

    /** The month of a name that {@link #ANY} matched. */
    static Month named(String name) {
        var month = BY_NAME.get(name);
        if (month == null) {
            throw new IllegalArgumentException("Not a month: " + name);
        }
        return month;
    }

    private static Map<String, Month> byName() {
        var months = new HashMap<String, Month>();
        for (var month : Month.values()) {
            var abbreviation = ABBREVIATIONS.get(month.ordinal());
            months.put(NAMES.get(month.ordinal()), month);
            months.put(abbreviation, month);
            months.put(abbreviation.substring(0, abbreviation.length() - 1), month);
        }
        return months;
    }
}
