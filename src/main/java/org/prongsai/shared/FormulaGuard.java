package org.prongsai.shared;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking a text for a formula and running it (OWASP: CSV injection). */
public final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r";
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@\\t\\r])");

    private FormulaGuard() {}

    /** With an apostrophe before whatever would be taken for a formula. */
    public static String of(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text itself: an apostrophe that guards is no part of it. */
    public static String taken(String guarded) {
        return GUARDED.matcher(guarded).replaceFirst("");
    }
}
