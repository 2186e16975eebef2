package org.prongsai.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.ThaiText;

/**
 * Finds the questions a measure answers, such as (ใช้กับประเด็นคำถาม E1). Only the measure column is looked at, because
 * outcomes repeat the reference of their measure or of another.
 */
final class QuestionCodes {

    private static final Pattern REFERENCE =
            Pattern.compile("\\(\\s*ใช้กับ\\s*(?:ประเด็น|ข้อ)\\s*ค(?:ำ|ํา)ถาม(?:ที่)?([^()]*+)(?:\\)|$)");
    private static final Pattern CODE = Pattern.compile("(?:([A-Za-z])[\\s.-]{0,3})?(\\d{1,9})");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s\\p{Z}\\u200B,;/]|และ|ข้อ");
    private static final String LETTERS = "IEO";
    /** The question sets of all years so far end at I30. */
    private static final int LAST_I = 30;

    private final Findings findings;

    QuestionCodes(Findings findings) {
        this.findings = findings;
    }

    List<ParsedCode> read(String measure, int line) {
        var codes = new LinkedHashMap<String, ParsedCode>();
        var references = 0;
        for (var found = REFERENCE.matcher(measure); found.find(); references++) {
            readReference(found.group(1), line, codes);
        }
        if (references == 0) {
            findings.add(FindingReason.CODE_MISSING, line, Column.MEASURE);
        }
        return List.copyOf(codes.values());
    }

    private void readReference(String reference, int line, LinkedHashMap<String, ParsedCode> codes) {
        var digits = ThaiText.arabicDigits(reference);
        var found = CODE.matcher(digits);
        while (found.find()) {
            var written = reference.substring(found.start(), found.end());
            var code = found.group(1) == null
                    ? withoutLetter(found.group(2), written)
                    : withLetter(found.group(1), found.group(2), written);
            if (code == null) {
                findings.add(FindingReason.CODE_UNREADABLE, line, Column.MEASURE, written);
            } else if (codes.putIfAbsent(code.code(), code) == null && code.inferred()) {
                findings.add(FindingReason.CODE_INFERRED, line, Column.MEASURE, written, code.code());
            }
        }
        var rest = BETWEEN_CODES.matcher(CODE.matcher(digits).replaceAll("")).replaceAll("");
        if (!rest.isEmpty() || !CODE.matcher(digits).find()) {
            findings.add(FindingReason.CODE_UNREADABLE, line, Column.MEASURE, reference.strip());
        }
    }

    private static @Nullable ParsedCode withLetter(String letter, String digits, String written) {
        var upper = letter.toUpperCase(Locale.ROOT);
        var number = Integer.parseInt(digits);
        return LETTERS.contains(upper) && number >= 1 && number <= 99
                ? new ParsedCode(upper + number, false, written)
                : null;
    }

    /** The letter I is often typed as the digit 1, so 15 is I5 and 110 is I10. */
    private static @Nullable ParsedCode withoutLetter(String digits, String written) {
        if (!digits.startsWith("1") || digits.length() < 2 || digits.charAt(1) == '0') {
            return null;
        }
        var number = Integer.parseInt(digits.substring(1));
        return number <= LAST_I ? new ParsedCode("I" + number, true, written) : null;
    }
}
