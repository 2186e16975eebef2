package org.prongsai.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.shared.ThaiText;

/**
 * Cuts steps and units apart at the numbers before them. The numbers themselves mean nothing: reports skip, repeat and
 * lose them.
 */
final class Numbering {

    private static final String DIGITS = "[0-9๐-๙]{1,2}";
    private static final String AT_START = "(?<![^\\s\\p{Z}\\u200B])";
    /** Not where the number belongs to the word before it, as in ตามข้อ 2. but unlike เจ้าหน้าที่ 2. */
    private static final Pattern STEP = Pattern.compile(AT_START
            + "(?<!(?:ตามข้อ|มาตรา|ครั้งที่|ลำดับที่|ฉบับที่|วันที่)\\s)(?=" + DIGITS + "\\s?[.)](?![0-9๐-๙]))");
    /** The dot may be missing at the start of a paragraph and before a word that units begin with. */
    private static final Pattern UNIT = Pattern.compile("[,;]|" + AT_START + "[-–•]\\s*|^" + DIGITS + "\\s{0,3}[.)]?|"
            + AT_START + DIGITS + "(?:\\s?[.)](?![0-9๐-๙])|\\s{0,3}(?=กอง|งาน|สำนัก|ฝ่าย|ส่วน|ศูนย์|หน่วย))");

    private static final Pattern URL = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

    private Numbering() {}

    /** The steps of a cell as written; an address alone in a paragraph ends the step before it. */
    static List<String> steps(String cell) {
        var steps = new ArrayList<String>();
        for (var paragraph : MarkupRemnants.paragraphs(cell)) {
            if (!steps.isEmpty() && URL.matcher(paragraph).matches()) {
                steps.add(steps.removeLast() + " " + paragraph);
            } else {
                pieces(STEP, paragraph).forEach(steps::add);
            }
        }
        return steps;
    }

    /** The names of the units in a cell, without numbers and each once. */
    static List<String> units(String cell) {
        return MarkupRemnants.paragraphs(cell).stream()
                .flatMap(paragraph -> pieces(UNIT, paragraph))
                .distinct()
                .toList();
    }

    private static Stream<String> pieces(Pattern boundary, String paragraph) {
        return Arrays.stream(boundary.split(paragraph)).map(ThaiText::trimmed).filter(piece -> !piece.isEmpty());
    }
}
