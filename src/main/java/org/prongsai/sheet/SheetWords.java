package org.prongsai.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.shared.ThaiText;

/**
 * What a table calls things, in every language, that of the reader first.
 *
 * @param title of the sheet, in the reader's language
 * @param guide title of the sheet that explains it, in the reader's language; empty for none
 * @param columns in their order; the first names a row
 * @param values words for values, by their keys
 */
public record SheetWords(String title, String guide, List<Column> columns, Map<String, List<String>> values) {

    public SheetWords {
        columns = List.copyOf(columns);
        values = Map.copyOf(values);
    }

    /**
     * A column.
     *
     * @param key by which a program knows it
     * @param headings what stands above it
     * @param examples what could stand in it
     * @param help what to write into it, in the reader's language
     */
    public record Column(String key, List<String> headings, List<String> examples, String help) {

        boolean isCalled(String heading) {
            return isOneOf(headings, heading);
        }

        boolean isExample(String text) {
            return isOneOf(examples, text);
        }
    }

    List<String> headings() {
        return columns.stream().map(column -> column.headings().getFirst()).toList();
    }

    /** The word for a value, in the reader's language. */
    public String of(String value) {
        return values.getOrDefault(value, List.of(value)).getFirst();
    }

    Optional<String> valueOf(String word, Set<String> keys) {
        return keys.stream()
                .filter(key -> isOneOf(values.getOrDefault(key, List.of()), word))
                .findFirst();
    }

    String shown(Set<String> keys) {
        return keys.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    private static boolean isOneOf(List<String> words, String text) {
        var sought = ThaiText.searchable(text);
        return words.stream().anyMatch(word -> ThaiText.searchable(word).equals(sought));
    }
}
