package org.prongsai.sheet.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.sheet.SheetWords;
import org.prongsai.sheet.SheetWords.Column;

/**
 * Takes the words of a list from the messages: headings, help and examples stand there by the list and the column. A file
 * made in one language is read in any.
 */
public final class SheetTexts {

    private static final String COLUMN = ".column.";

    private final String list;
    private final I18NProvider messages;
    private final List<Locale> languages;

    /**
     * @param list with what the keys of its messages begin
     * @param reader the language that comes first
     */
    public SheetTexts(String list, Locale reader) {
        this.list = list;
        this.messages = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        this.languages = Stream.concat(
                        messages.getProvidedLocales().stream()
                                .filter(locale -> locale.getLanguage().equals(reader.getLanguage())),
                        messages.getProvidedLocales().stream())
                .distinct()
                .toList();
    }

    /**
     * The words of a list.
     *
     * @param columns in their order; the first names a row
     * @param values words for values, as the keys of their messages
     */
    public SheetWords words(Enum<?>[] columns, Map<String, String> values) {
        return new SheetWords(
                in(languages.getFirst(), list + ".title"),
                in(languages.getFirst(), "list.guide"),
                Arrays.stream(columns).map(this::column).toList(),
                values.entrySet().stream().collect(toMap(Map.Entry::getKey, value -> all(value.getValue()))));
    }

    /** The words of a list that nobody fills in. */
    public SheetWords bare(Enum<?>[] columns) {
        return new SheetWords(
                in(languages.getFirst(), list + ".title"),
                "",
                Arrays.stream(columns)
                        .map(column -> new Column(column.name(), all(list + COLUMN + column.name()), List.of(), ""))
                        .toList(),
                Map.of());
    }

    private Column column(Enum<?> column) {
        var beginning = list + COLUMN;
        return new Column(
                column.name(),
                all(beginning + column.name()),
                all(beginning + "example." + column.name()),
                in(languages.getFirst(), beginning + "help." + column.name()));
    }

    private List<String> all(String key) {
        return languages.stream().map(in(key)).distinct().toList();
    }

    private Function<Locale, String> in(String key) {
        return language -> in(language, key);
    }

    private String in(Locale language, String key) {
        return messages.getTranslation(key, language);
    }
}
