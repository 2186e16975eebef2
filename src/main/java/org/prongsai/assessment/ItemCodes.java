package org.prongsai.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.shared.ThaiText;

/** Codes of questions as people write them: single ones and ranges such as {@code O1–O28}, in digits of either kind. */
public final class ItemCodes {

    private static final int MOST = 200;
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]|\\u0E16\\u0E36\\u0E07");
    private static final Pattern SPAN = Pattern.compile("([A-Z])([1-9][0-9]{0,2})(?:-([A-Z]?)([1-9][0-9]{0,2}))?");

    private ItemCodes() {}

    /** The codes that a text names, each once; none where any of it cannot be read. */
    public static List<String> read(String text) {
        var codes = new LinkedHashSet<String>();
        for (var part : SEPARATOR.split(ThaiText.arabicDigits(text), -1)) {
            var plain = DASHES.matcher(ThaiText.singleSpaced(part).replace(" ", ""))
                    .replaceAll("-")
                    .toUpperCase(Locale.ROOT);
            if (!plain.isEmpty() && !addAll(plain, codes)) {
                return List.of();
            }
        }
        return codes.size() > MOST ? List.of() : List.copyOf(codes);
    }

    private static boolean addAll(String span, LinkedHashSet<String> codes) {
        var matcher = SPAN.matcher(span);
        if (!matcher.matches()) {
            return false;
        }
        var letter = matcher.group(1);
        var first = Integer.parseInt(matcher.group(2));
        var last = matcher.group(4) == null ? first : Integer.parseInt(matcher.group(4));
        var other = matcher.group(3);
        if (last < first || other != null && !other.isEmpty() && !other.equals(letter)) {
            return false;
        }
        for (var number = first; number <= last; number++) {
            codes.add(letter + number);
        }
        return true;
    }

    /** Codes in official order as single ones and ranges, such as {@code I1–I3, I5}. */
    static String written(List<String> codes) {
        var spans = new ArrayList<String>();
        var start = 0;
        for (var i = 1; i <= codes.size(); i++) {
            if (i == codes.size() || !follows(codes.get(i - 1), codes.get(i))) {
                var first = codes.get(start);
                var last = codes.get(i - 1);
                spans.add(first.equals(last) ? first : first + "–" + last);
                start = i;
            }
        }
        return String.join(", ", spans);
    }

    private static boolean follows(String before, String code) {
        return FrameworkRules.isItemCode(before)
                && code.equals(before.charAt(0) + String.valueOf(Integer.parseInt(before.substring(1)) + 1));
    }
}
