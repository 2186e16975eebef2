package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PdfLineTest {

    private static final String TEXT = "1. ประชาสัมพันธ์ขั้นตอนการให้บริการประชาชนผ่านช่องทางออนไลน์ของเทศบาล";

    @Test
    void no_line_is_wider_than_its_column_and_nothing_is_lost() {
        var lines = broken(TEXT, 90);

        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> line.indent() + line.width() <= 90);
        assertThat(text(lines)).isEqualTo(TEXT);
    }

    @Test
    void the_further_lines_of_an_item_begin_behind_its_number() {
        var lines = broken(TEXT, 90);

        assertThat(lines.getFirst().indent()).isZero();
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.indent() > 5);
    }

    @Test
    void a_word_that_is_wider_than_the_column_is_cut() {
        var address = "https://www.example.go.th/" + "a".repeat(80);

        var lines = broken(address, 60);

        assertThat(lines).allMatch(line -> line.width() <= 60);
        assertThat(text(lines)).isEqualTo(address);
    }

    @Test
    void a_column_narrower_than_a_letter_takes_a_letter_a_line() {
        assertThat(broken("นี้", 1)).hasSize(1);
        assertThat(broken("กขค", 1)).hasSize(3);
    }

    @Test
    void spaces_at_the_end_of_a_line_take_no_room() {
        var lines = broken("กก กก", Typeface.REGULAR.width("กก", 10) + 0.5f);

        assertThat(lines).extracting(PdfLine::text).containsExactly("กก ", "กก");
        assertThat(lines.getFirst().width()).isEqualTo(Typeface.REGULAR.width("กก", 10));
    }

    @Test
    void each_paragraph_begins_a_line_and_an_empty_one_takes_none() {
        var lines = PdfLine.broken(List.of("ก", "", "ข\nค"), Typeface.REGULAR, 10, 100);

        assertThat(lines).extracting(PdfLine::text).containsExactly("ก", "ข", "ค");
        assertThat(lines.stream().map(PdfLine::paragraph).distinct()).hasSize(3);
    }

    @Test
    void a_text_is_as_wide_as_it_is_shaped() {
        for (var face : Typeface.values()) {
            var shaped = Typeface.shaping().computeGlyphVector(face.font(), 10, TEXT);
            assertThat(face.width(TEXT, 10))
                    .isCloseTo(
                            (float) shaped.getGlyphPosition(shaped.getNumGlyphs())
                                    .getX(),
                            within(0.01f));
        }
    }

    private static List<PdfLine> broken(String text, float width) {
        return PdfLine.broken(List.of(text), Typeface.REGULAR, 10, width);
    }

    private static String text(List<PdfLine> lines) {
        return lines.stream().map(PdfLine::text).collect(Collectors.joining());
    }
}
