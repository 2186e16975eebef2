package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.report.OfficeFiles.paragraph;
import static org.prongsai.report.OfficeFiles.row;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxLinesTest {

    @TempDir
    private Path folder;

    @Test
    void paragraphs_are_lines_and_rows_have_a_tab_between_their_cells() {
        assertThat(read(paragraph("ปีงบประมาณ พ.ศ. 2568")
                        + table(row(paragraph("1"), paragraph("ก") + paragraph("ข")))))
                .isEqualTo("ปีงบประมาณ พ.ศ. 2568\n<p>1</p>\t<p>ก</p><p>ข</p>\n\n");
    }

    @Test
    void a_cell_over_two_columns_leaves_the_second_one_empty() {
        var wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + paragraph("ผล");

        assertThat(read(table(row(wide, paragraph("ค"))))).startsWith("<p>ผล</p>\t\t<p>ค</p>\n");
    }

    @Test
    void a_tick_of_a_font_of_symbols_is_a_tick() {
        var tick = "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>";

        assertThat(read(table(row(tick)))).startsWith("<p>✓</p>");
    }

    @Test
    void what_was_deleted_is_left_out_and_what_was_inserted_is_there() {
        var tracked = "<w:p><w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>ใหม่</w:t></w:r></w:ins></w:p>";

        assertThat(read(tracked)).isEqualTo("ใหม่\n");
    }

    @Test
    void numbers_that_word_writes_by_itself_are_put_in() {
        var item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>%s</w:t></w:r></w:p>";
        var numbering =
                "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.") + level(1, "thaiNumbers", "%1.%2)")
                        + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num>";
        var body = item.formatted(0, "ก")
                + item.formatted(1, "ข")
                + item.formatted(1, "ค")
                + item.formatted(0, "ง")
                + item.formatted(1, "จ");

        assertThat(OfficeFiles.read(folder, "a.docx", OfficeFiles.document(body, numbering)))
                .isEqualTo("1. ก\n1.๑) ข\n1.๒) ค\n2. ง\n2.๑) จ\n");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(level, format, text);
    }

    @Test
    void a_table_within_a_cell_belongs_to_the_cell() {
        assertThat(read(table(row(paragraph("ก") + table(row(paragraph("ข"), paragraph("ค")))))))
                .startsWith("<p>ก</p><p>ข</p><p>ค</p>\n");
    }

    @Test
    void line_breaks_end_a_paragraph_and_tabs_are_spaces() {
        var broken = "<w:p><w:r><w:t>ก</w:t><w:br/><w:t>ข</w:t><w:tab/><w:t>ค</w:t></w:r></w:p>";

        assertThat(read(table(row(broken)))).startsWith("<p>ก</p><p>ข ค</p>\n");
    }

    @Test
    void what_looks_like_markup_stays_text() {
        assertThat(read(table(row(paragraph("&lt;p&gt; &amp;amp;"))))).startsWith("<p>&lt;p&gt; &amp;amp;</p>");
    }

    private String read(String body) {
        return OfficeFiles.read(folder, "a.docx", OfficeFiles.document(body));
    }

    private static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }
}
