package org.prongsai.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.Lists;
import org.prongsai.testing.SampleFiles;

/** Tables are read from whatever Excel saves, and come back as they were written. */
class SheetFileTest {

    private static final String TEXT = "ชื่อหน่วยงาน,ลำดับ\r\nกองน้ำ,๓\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874", "TIS-620", "UTF-16"})
    void thai_is_read_in_every_encoding_in_which_excel_saves_it(String charset) {
        assertThat(texts(TEXT.getBytes(Charset.forName(charset))))
                .containsExactly("ชื่อหน่วยงาน", "ลำดับ", "กองน้ำ", "๓");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(texts(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).startsWith("ชื่อหน่วยงาน");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\nc;d,e", "a;b\nc,d;e", "a\tb\nc,d\te", "sep=;\na;b\nc,d;e"})
    void the_first_line_tells_the_separator(String text) {
        assertThat(texts(utf8(text))).hasSize(4).startsWith("a", "b");
    }

    @Test
    void quotes_hold_separators_quotes_and_line_ends() {
        assertThat(Lists.cells("x.csv", utf8("\"a,b\",\"say \"\"hi\"\"\"\n\"one\ntwo\",z")))
                .containsExactly(
                        new SheetCell(1, 1, "a,b", false),
                        new SheetCell(1, 2, "say \"hi\"", false),
                        new SheetCell(2, 1, "one\ntwo", false),
                        new SheetCell(2, 2, "z", false));
    }

    @Test
    void blank_lines_count_so_that_a_row_is_found_again_in_the_file() {
        assertThat(Lists.cells("x.csv", utf8("a\n\n\r\nb")))
                .extracting(SheetCell::row)
                .containsExactly(1, 4);
    }

    @Test
    void an_apostrophe_goes_where_it_guards_and_stays_where_it_belongs() {
        assertThat(texts(utf8("'=1+1,'-x,'a"))).containsExactly("=1+1", "-x", "'a");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read_as_it_was(SheetFormat format) {
        var rows = List.of(
                List.of("กองช่าง; \"ใหม่\"", "=HYPERLINK(\"x\")", "007"),
                List.of("<script>alert(1)</script>", "-1", ""),
                List.of("กองน้ำ\nประปา", "a,b;c\td", "๑๒"));

        var read = Lists.cells("x" + format.extension(), format.write(Lists.divisions(), rows));

        assertThat(read).noneMatch(SheetCell::formula);
        assertThat(read.stream().filter(cell -> cell.row() > 1).map(SheetCell::text))
                .containsExactlyElementsOf(rows.stream()
                        .flatMap(List::stream)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_template_shows_an_example_that_is_left_out_when_it_comes_back(SheetFormat format) {
        var file = format.template(Lists.divisions());

        assertThat(Lists.cells("x" + format.extension(), file)).hasSize(6);
        assertThat(Lists.table(Lists.divisions(), "x" + format.extension(), file)
                        .rows())
                .isEmpty();
    }

    @Test
    void values_are_separated_so_that_excel_neither_reckons_nor_misreads_thai() {
        var written = new String(
                SheetFormat.CSV.write(Lists.divisions(), List.of(List.of("=1+1", "+2", "@x"))), StandardCharsets.UTF_8);

        assertThat(written).startsWith("\uFEFF\"ชื่อหน่วยงาน\",").endsWith("\"'=1+1\",\"'+2\",\"'@x\"\r\n");
    }

    @Test
    void a_quote_that_is_never_closed_is_told_with_its_row() {
        assertThatThrownBy(() -> texts(utf8("a,b\n\"c,d\ne,f"))).hasMessage("sheet.refused.quote");
    }

    @Test
    void what_is_no_text_is_refused() {
        assertThatThrownBy(() -> texts(SampleFiles.png())).hasMessage("sheet.refused.NOT_ALLOWED");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> texts(byte[] file) {
        return Lists.cells("list.csv", file).stream().map(SheetCell::text).toList();
    }
}
