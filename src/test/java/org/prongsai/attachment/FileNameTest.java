package org.prongsai.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "แผนป้องกันการทุจริต ๒๕๖๙.pdf, แผนป้องกันการทุจริต ๒๕๖๙.pdf",
        "C:\\Users\\somchai\\plan.pdf, plan.pdf",
        "../../etc/passwd.pdf, passwd.pdf",
        "'  plan   2569 .pdf ', plan 2569 .pdf",
        "'a<b>c:d|e?f*g.pdf', abcdefg.pdf",
        ".hidden.pdf, hidden.pdf",
        "plan.pdf..., plan.pdf"
    })
    void folders_spaces_and_what_some_file_system_reads_as_more_are_left_out(String name, String cleaned) {
        assertThat(FileName.cleaned(name)).isEqualTo(cleaned);
    }

    @Test
    void characters_that_control_or_turn_the_direction_of_text_are_left_out() {
        assertThat(FileName.cleaned("plan\u202Efdp.exe.pdf")).isEqualTo("planfdp.exe.pdf");
        assertThat(FileName.cleaned("a\u0000b\r\nc\u200Bd\u2028e\uD800.pdf")).isEqualTo("abcde.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "a/", "\u202E", "/"})
    void a_name_of_which_nothing_is_left_gets_one(String name) {
        assertThat(FileName.cleaned(name)).isEqualTo("file");
    }

    @Test
    void the_name_is_kept_in_one_form_of_unicode() {
        var decomposed = Normalizer.normalize("résumé.pdf", Normalizer.Form.NFD);

        assertThat(FileName.cleaned(decomposed)).isEqualTo("résumé.pdf");
    }

    @Test
    void a_long_name_is_shortened_before_its_ending_and_never_within_a_character() {
        assertThat(FileName.cleaned("ก".repeat(300) + ".xlsx")).hasSize(200).endsWith("ก.xlsx");
        var emoji = FileName.cleaned("a" + "😀".repeat(150) + ".pdf");
        assertThat(emoji).hasSizeLessThanOrEqualTo(200).endsWith("😀.pdf");
    }
}
