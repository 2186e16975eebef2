package org.prongsai.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of text, measured.
 *
 * @param paragraph the number of its paragraph within the text, from 0
 * @param indent how far from the left the line begins, in points
 * @param width without the spaces at its end, in points
 */
record PdfLine(String text, int paragraph, float indent, float width) {

    /** The number or dash of an item in a list: the item's further lines begin behind it. */
    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}[.)]|-) ?", Pattern.UNICODE_CHARACTER_CLASS);

    private static final float DEEPEST_INDENT = 1.6f;

    /** Breaks paragraphs into lines no wider than this, in points. */
    static List<PdfLine> broken(List<String> paragraphs, Typeface face, float size, float width) {
        var lines = new ArrayList<PdfLine>();
        var texts =
                paragraphs.stream().flatMap(String::lines).map(String::strip).toList();
        for (var i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                breakParagraph(texts.get(i), i, face.positions(texts.get(i), size), size, width, lines);
            }
        }
        return lines;
    }

    private static void breakParagraph(
            String text, int paragraph, float[] positions, float size, float width, List<PdfLine> lines) {
        var breaks = ThaiLineBreaks.in(text);
        var item = ITEM.matcher(text);
        var hanging = item.lookingAt() ? Math.min(positions[item.end()], size * DEEPEST_INDENT) : 0;
        var start = 0;
        while (start < text.length()) {
            var indent = start == 0 ? 0 : hanging;
            var limit = positions[start] + width - indent;
            var end = start;
            for (var next = breaks.nextSetBit(start + 1);
                    next > 0 && positions[trimmed(text, start, next)] <= limit;
                    next = breaks.nextSetBit(next + 1)) {
                end = next;
            }
            if (end == start) {
                end = cut(text, start, positions, limit, breaks.nextSetBit(start + 1));
            }
            var shown = positions[trimmed(text, start, end)] - positions[start];
            lines.add(new PdfLine(text.substring(start, end), paragraph, indent, shown));
            start = end;
        }
    }

    /** Where a word ends that is wider than the line: as late as it fits, and at least a letter. */
    private static int cut(String text, int start, float[] positions, float limit, int wordEnd) {
        var end = wordEnd;
        for (var at = start + 1; at < wordEnd && positions[at] <= limit; at++) {
            if (ThaiLineBreaks.isBetweenLetters(text, at)) {
                end = at;
            }
        }
        return end;
    }

    private static int trimmed(String text, int start, int end) {
        var last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
