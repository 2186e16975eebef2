package org.prongsai.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What fails outside of a view is told in the reader's language, with a way back. */
class ProblemDocumentTest {

    private final ProblemDocument document = new ProblemDocument(new Translations().i18nProvider());

    @ParameterizedTest
    @CsvSource(textBlock = """
            400, This address cannot be opened
            401, You may not open this page
            403, You may not open this page
            404, Page not found
            405, This address cannot be opened
            410, Page not found
            413, This is too large to send
            414, This address cannot be opened
            500, Something went wrong
            503, Something went wrong
            """)
    void every_failure_has_words_of_its_own(int status, String title) {
        assertThat(english(status)).contains("<h1>" + title + "</h1>", "<html lang=\"en\">", "Back to my first page");
    }

    @Test
    void who_has_chosen_nothing_or_could_not_be_asked_reads_thai_in_the_colours_of_the_device() {
        assertThat(document.of(404, "", null))
                .contains("<html lang=\"th\">", "ไม่พบหน้าที่ต้องการ", "กลับหน้าแรกของฉัน", "content=\"light dark\"");
    }

    @Test
    void chosen_colours_hold_here_too() {
        assertThat(document.of(404, "", new Cookie[] {new Cookie("prongsai-colours", "dark")}))
                .contains("name=\"color-scheme\" content=\"dark\"");
    }

    @Test
    void the_way_back_and_the_look_are_found_below_a_path_of_the_application() {
        assertThat(document.of(404, "/ita", null))
                .contains("href=\"/ita/\"", "href=\"/ita/styles.css\"")
                .doesNotContain("href=\"/\"");
    }

    private String english(int status) {
        return document.of(status, "", new Cookie[] {new Cookie("prongsai-language", "en")});
    }
}
