package org.prongsai.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.prongsai.measure.RecordedPart;
import org.prongsai.shared.ThaiText;

/**
 * What several divisions say, in the one cell that the official form has for it. Where all say the same it is said once; else each
 * text follows the names of the divisions that gave it.
 */
final class JoinedText {

    private JoinedText() {}

    /** The paragraphs of the cell; none where nobody said anything. */
    static List<String> of(List<RecordedPart> parts, Function<RecordedPart, String> said) {
        var byText = new LinkedHashMap<String, List<String>>();
        for (var part : parts) {
            var text = ThaiText.trimmed(said.apply(part));
            if (!text.isEmpty()) {
                byText.computeIfAbsent(text, none -> new ArrayList<>())
                        .add(part.division().th());
            }
        }
        if (byText.size() == 1) {
            return paragraphs(byText.firstEntry().getKey());
        }
        return byText.entrySet().stream()
                .flatMap(each -> paragraphs(named(each)).stream())
                .toList();
    }

    private static String named(Map.Entry<String, List<String>> each) {
        return String.join(", ", each.getValue()) + ": " + each.getKey();
    }

    private static List<String> paragraphs(String text) {
        return text.lines()
                .map(ThaiText::trimmed)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
