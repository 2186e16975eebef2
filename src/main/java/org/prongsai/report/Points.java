package org.prongsai.report;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number of points as the report prints it: 0 to 100 with at most two decimals, then the word คะแนน. */
final class Points {

    private static final Pattern PRINTED = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?)(?: ?คะแนน)?");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private Points() {}

    /** Null where the text, in Arabic digits, is no such number. */
    static @Nullable BigDecimal read(String text) {
        var found = PRINTED.matcher(text.strip());
        if (!found.matches()) {
            return null;
        }
        var points = new BigDecimal(found.group(1));
        return points.compareTo(MOST) <= 0 ? points : null;
    }
}
