package org.prongsai.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.shared.ThaiText;

/**
 * Takes out what the editor of a web site left in published reports: a handful of tags, bold asterisks and entities.
 * Only those: any other {@code <} is what somebody wrote, so the result is text and never safe to use as HTML.
 */
final class MarkupRemnants {

    private static final Pattern LINE_TAG = Pattern.compile("(?i)</?(?:p|br|div)(?:\\s[^<>]*+|/)?>");
    private static final Pattern INLINE_TAG = Pattern.compile("(?i)</?(?:b|strong|span)(?:\\s[^<>]*+)?>");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]++)\\*\\*");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|([a-z]{2,4}));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private MarkupRemnants() {}

    /** Without control characters and broken surrogates, which no database or document takes. */
    static String storable(String text) {
        var printable = NOT_TEXT.matcher(text).replaceAll("");
        return LONE_SURROGATE.matcher(printable).replaceAll("\uFFFD");
    }

    /** The paragraphs of a cell, as written but for the remnants; none of them blank. */
    static List<String> paragraphs(String cell) {
        return Arrays.stream(LINE_TAG.split(cell))
                .map(MarkupRemnants::withoutInlineMarkup)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** The cell as one line. */
    static String plain(String cell) {
        return String.join(" ", paragraphs(cell));
    }

    private static String withoutInlineMarkup(String text) {
        var untagged = INLINE_TAG.matcher(text).replaceAll("");
        var light = BOLD.matcher(untagged).replaceAll("$1");
        var decoded = ENTITY.matcher(light).replaceAll(found -> Matcher.quoteReplacement(decode(found)));
        return ThaiText.trimmed(decoded);
    }

    private static String decode(MatchResult entity) {
        if (entity.group(1) != null) {
            return character(Integer.parseInt(entity.group(1)), entity.group());
        }
        if (entity.group(2) != null) {
            return character(Integer.parseInt(entity.group(2), 16), entity.group());
        }
        return NAMED.getOrDefault(entity.group(3), entity.group());
    }

    private static String character(int codePoint, String written) {
        if (codePoint == 0xA0) {
            return " ";
        }
        var isText = Character.isValidCodePoint(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.SURROGATE;
        return isText ? Character.toString(codePoint) : written;
    }
}
