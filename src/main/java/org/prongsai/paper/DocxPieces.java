package org.prongsai.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paragraph as its reader sees it, and the placeholders in it. Word cuts text into pieces wherever it was corrected or
 * checked, in the middle of a placeholder too.
 */
final class DocxPieces {

    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName PARAGRAPH = new QName(WORDS, "p");
    private static final QName TEXT = new QName(WORDS, "t");
    private static final QName SPACE = new QName("http://www.w3.org/XML/1998/namespace", "space");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*+([^{}]{1,40}?)\\s*+}}");

    private final XmlObject paragraph;
    private final List<XmlObject> pieces = new ArrayList<>();

    private DocxPieces(XmlObject paragraph) {
        this.paragraph = paragraph;
    }

    /** Every paragraph below an element, those in tables and text boxes too. */
    static List<DocxPieces> in(XmlObject element) {
        var found = new ArrayList<DocxPieces>();
        var paragraphs = new ArrayDeque<DocxPieces>();
        var elements = new ArrayDeque<QName>();
        try (var cursor = element.newCursor()) {
            do {
                if (cursor.isStart()) {
                    elements.push(cursor.getName());
                    if (PARAGRAPH.equals(elements.peek())) {
                        paragraphs.push(new DocxPieces(cursor.getObject()));
                        found.add(paragraphs.peek());
                    } else if (TEXT.equals(elements.peek()) && !paragraphs.isEmpty()) {
                        paragraphs.peek().pieces.add(cursor.getObject());
                    }
                } else if (cursor.isEnd() && PARAGRAPH.equals(elements.pop())) {
                    paragraphs.pop();
                }
                cursor.toNextToken();
            } while (!elements.isEmpty());
        }
        return found;
    }

    /** Whether this is the text of that paragraph, and not of one in a table or a text box. */
    boolean isOf(XmlObject other) {
        return paragraph == other;
    }

    /** The names of the placeholders, in their order. */
    List<String> names() {
        return PLACEHOLDER
                .matcher(text())
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The name of the placeholder that is all of the text; null where there is none, or more than that. */
    @Nullable
    String only() {
        var whole = PLACEHOLDER.matcher(text().strip());
        return whole.matches() ? whole.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** Puts values in place of placeholders, in the looks in which each of these begins; what has no value stays. */
    void fill(Function<String, @Nullable String> values) {
        var found = PLACEHOLDER.matcher(text()).results().toList().reversed();
        for (var match : found) {
            var value = values.apply(match.group(1).toLowerCase(Locale.ROOT));
            if (value != null) {
                replace(match.start(), match.end(), value);
            }
        }
    }

    void clear() {
        pieces.forEach(piece -> write(piece, ""));
    }

    private void replace(int start, int end, String value) {
        var offset = 0;
        var rest = value;
        for (var piece : pieces) {
            var text = read(piece);
            var from = Math.max(start - offset, 0);
            var to = Math.min(end - offset, text.length());
            if (from < to) {
                write(piece, text.substring(0, from) + rest + text.substring(to));
                rest = "";
            }
            offset += text.length();
        }
    }

    private String text() {
        return pieces.stream().map(DocxPieces::read).collect(Collectors.joining());
    }

    private static String read(XmlObject piece) {
        try (var cursor = piece.newCursor()) {
            return cursor.getTextValue();
        }
    }

    private static void write(XmlObject piece, String text) {
        try (var cursor = piece.newCursor()) {
            cursor.setTextValue(text);
            cursor.setAttributeText(SPACE, "preserve");
        }
    }
}
