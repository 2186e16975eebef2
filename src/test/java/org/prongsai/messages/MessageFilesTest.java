package org.prongsai.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessageFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final MessageFile THAI = MessageFile.read(FOLDER.resolve("translations_th.properties"));
    private static final MessageFile ENGLISH = MessageFile.read(FOLDER.resolve("translations_en.properties"));

    /** A language is named in itself, for those who look for it. */
    private static final String THAI_IN_THAI = "ไทย";

    /** What takes the key of a message as its first argument. */
    private static final Set<String> TRANSLATORS = Set.of("getTranslation", "translate", "RefusedException");

    /** Classes that read Thai: these words are what they look for, not what they show. */
    private static final List<String> READERS_OF_THAI = List.of(
            "org/prongsai/fiscalyear/",
            "org/prongsai/paper/ThaiLineBreaks.java",
            "org/prongsai/publication/ShouldWord.java",
            "org/prongsai/report/ColumnNames.java",
            "org/prongsai/report/FiscalPart.java",
            "org/prongsai/report/FormColumns.java",
            "org/prongsai/report/UnitLikeness.java",
            "org/prongsai/report/MonthRange.java",
            "org/prongsai/report/Months.java",
            "org/prongsai/report/Numbering.java",
            "org/prongsai/report/OfficialForm.java",
            "org/prongsai/report/PeriodParser.java",
            "org/prongsai/report/Points.java",
            "org/prongsai/report/QuestionCodes.java",
            "org/prongsai/report/ReportTextReader.java",
            "org/prongsai/report/ScoreColumns.java",
            "org/prongsai/report/ScoreParser.java",
            "org/prongsai/report/TableRow.java",
            "org/prongsai/report/Ticks.java",
            "org/prongsai/shared/ThaiText.java");

    private static final JavaSources CODE = JavaSources.under(Path.of("src/main/java"), TRANSLATORS);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ENGLISH.keys()).isNotEmpty().isEqualTo(THAI.keys());
    }

    @Test
    void no_key_is_defined_twice() {
        assertThat(THAI.doubled()).isEmpty();
        assertThat(ENGLISH.doubled()).isEmpty();
    }

    @Test
    void every_text_is_shown_as_it_was_meant() {
        assertThat(faults(THAI)).isEmpty();
        assertThat(faults(ENGLISH)).isEmpty();
    }

    @Test
    void both_languages_take_the_same_arguments() {
        assertThat(THAI.texts())
                .allSatisfy((key, text) -> assertThat(MessageText.placeholders(text))
                        .as(key)
                        .isEqualTo(MessageText.placeholders(ENGLISH.texts().getOrDefault(key, text))));
    }

    @Test
    void the_english_file_has_no_thai_but_the_name_of_that_language_and_quotations_of_the_official_form() {
        var texts = new TreeMap<>(ENGLISH.texts());
        texts.values()
                .removeIf(text -> !MessageText.hasThaiLetters(
                        text.replace(THAI_IN_THAI, "").replaceAll("“[^”]*”", "")));
        assertThat(texts).isEmpty();
    }

    @Test
    void no_text_for_readers_is_hard_coded_in_thai() {
        assertThat(CODE.literals())
                .isNotEmpty()
                .filteredOn(text -> MessageText.hasThaiLetters(text.value()))
                .filteredOn(text -> READERS_OF_THAI.stream().noneMatch(text.file()::startsWith))
                .isEmpty();
    }

    @Test
    void every_key_that_the_code_asks_for_is_there() {
        assertThat(CODE.keys()).filteredOn(key -> !isThere(key)).isEmpty();
    }

    @Test
    void every_constant_of_an_enum_that_is_shown_has_its_key() {
        assertThat(THAI.keys()).containsAll(KeyFamily.allKeys());
    }

    @Test
    void every_key_is_asked_for() {
        var words = CODE.literals().stream().map(JavaText::value).collect(Collectors.toSet());
        assertThat(THAI.keys()).filteredOn(key -> !isUsed(key, words)).isEmpty();
    }

    private static boolean isThere(JavaText asked) {
        return asked.beginning()
                ? THAI.keys().stream().anyMatch(key -> key.startsWith(asked.value()))
                : THAI.keys().contains(asked.value());
    }

    /** A key stands in the code as a whole, in two parts, or is one of a family. */
    private static boolean isUsed(String key, Set<String> words) {
        return words.contains(key)
                || KeyFamily.allKeys().contains(key)
                || dots(key)
                        .anyMatch(dot -> words.contains(key.substring(0, dot)) && words.contains(key.substring(dot))
                                || isOfOpenFamily(key.substring(0, dot + 1), words)
                                        && words.contains(key.substring(dot + 1)));
    }

    /** A beginning whose ends stand in the code as words, since no enum lists them. */
    private static boolean isOfOpenFamily(String beginning, Set<String> words) {
        return words.contains(beginning) && !KeyFamily.covers(beginning);
    }

    private static IntStream dots(String key) {
        return IntStream.range(0, key.length()).filter(i -> key.charAt(i) == '.');
    }

    private static List<String> faults(MessageFile file) {
        var faults = new ArrayList<String>();
        file.texts().forEach((key, text) -> MessageText.fault(text).ifPresent(fault -> faults.add(key + " " + fault)));
        return faults;
    }
}
