package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiLineBreaksTest {

    @Test
    void a_line_may_end_between_words_that_no_space_divides() {
        assertThat(pieces("เผยแพร่คู่มือการปฏิบัติงานของเทศบาล"))
                .isEqualTo("เผยแพร่|คู่มือ|การ|ปฏิบัติ|งาน|ของ|เทศบาล");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ออนไลน์", "เว็บไซต์", "ดำเนินการ", "หน่วยงาน"})
    void a_word_that_the_dictionary_would_cut_stays_whole(String word) {
        assertThat(pieces("ผ่าน" + word + "ของรัฐ")).contains(word + "|ของ");
    }

    @Test
    void a_number_stays_with_its_item() {
        assertThat(pieces("1.จัดทำ 2) ตรวจ ๓. แจ้ง (4) รับ")).isEqualTo("1.จัด|ทำ |2) ตรวจ |๓. แจ้ง |(4) รับ");
    }

    @Test
    void a_dash_opens_an_item_and_closes_the_first_part_of_a_span() {
        assertThat(pieces("-รับ มกราคม - มีนาคม")).isEqualTo("-รับ |มกราคม - |มีนาคม");
    }

    @Test
    void the_era_stays_with_its_year() {
        assertThat(pieces("ประจำปี พ.ศ. 2568")).endsWith("|พ.ศ. 2568");
    }

    @Test
    void signs_of_repetition_and_abbreviation_end_their_word() {
        assertThat(pieces("ต่างๆ และ อื่น ๆ กรุงเทพฯ")).isEqualTo("ต่างๆ |และ |อื่น ๆ |กรุงเทพฯ");
    }

    @Test
    void an_address_is_not_parted_from_its_protocol() {
        assertThat(pieces("ดู https://www.example.go.th/ita"))
                .doesNotContain(":|")
                .doesNotContain("|/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ก", " ", "เ", "\u0E48", "\uD83D\uDE00\uD83D\uDE00"})
    void the_end_of_a_text_is_always_the_end_of_a_line(String text) {
        assertThat(ThaiLineBreaks.in(text).get(text.length())).isTrue();
    }

    @Test
    void no_letter_is_parted_from_its_vowels_and_marks() {
        var text = "น้ำแข็ง";

        assertThat(ThaiLineBreaks.isBetweenLetters(text, 1)).isFalse();
        assertThat(ThaiLineBreaks.isBetweenLetters(text, 2)).isFalse();
        assertThat(ThaiLineBreaks.isBetweenLetters(text, 3)).isTrue();
        assertThat(ThaiLineBreaks.isBetweenLetters(text, 4)).isFalse();
    }

    private static String pieces(String text) {
        var breaks = ThaiLineBreaks.in(text);
        var pieces = new StringBuilder(text);
        for (var at = breaks.previousSetBit(text.length() - 1); at > 0; at = breaks.previousSetBit(at - 1)) {
            pieces.insert(at, '|');
        }
        return pieces.toString();
    }
}
