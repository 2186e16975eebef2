package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperPdfTextTest {

    private static final Paper PAPER = SamplePaper.full(14);

    @TempDir
    private Path folder;

    @Test
    void the_text_of_every_cell_can_be_copied_character_by_character() throws IOException {
        var text = ExtractedText.behind(SamplePaper.written(PAPER));

        assertThat(paragraphs(PAPER)).hasSizeGreaterThan(100).allMatch(text::has);
    }

    @Test
    void poppler_finds_the_text_of_every_cell() throws IOException, InterruptedException {
        var text = ExtractedText.byPoppler(SamplePaper.written(PAPER), folder);

        assertThat(paragraphs(PAPER).map(ExtractedText::bare)).allMatch(text::has);
    }

    @Test
    void what_stands_around_the_table_can_be_copied_too() throws IOException, InterruptedException {
        var text = ExtractedText.byPoppler(SamplePaper.written(PAPER), folder);

        assertThat(Stream.of(
                                PAPER.heading(),
                                PAPER.closing(),
                                List.of(PAPER.charts().getFirst().title()),
                                List.of(PAPER.charts()
                                        .getFirst()
                                        .bars()
                                        .getLast()
                                        .label()),
                                List.of(
                                        "(" + PAPER.signatories().getFirst().name() + ")",
                                        PAPER.appendix().caption()))
                        .flatMap(List::stream)
                        .map(ExtractedText::bare))
                .allMatch(text::has);
    }

    @Test
    void the_mark_of_a_draft_is_seen_and_not_copied() throws IOException, InterruptedException {
        var draft = SamplePaper.written(SamplePaper.marked("ร่าง"));
        var finished = SamplePaper.written(SamplePaper.marked(null));

        assertThat(draft).hasSizeGreaterThan(finished.length + 200);
        assertThat(ExtractedText.byPoppler(draft, folder)).isEqualTo(ExtractedText.byPoppler(finished, folder));
    }

    @Test
    void the_header_is_on_every_page_of_the_table_and_sheets_are_counted_in_the_digits_of_the_heading()
            throws IOException, InterruptedException {
        var pages = ExtractedText.byPoppler(SamplePaper.written(SamplePaper.plain(14)), folder)
                .pages();

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages.subList(0, pages.size() - 1)).allMatch(page -> page.contains("ไม่สามารถดำเนินการได้"));
        assertThat(pages.get(1)).startsWith("2/").contains(Integer.toString(pages.size()));
    }

    @Test
    void letters_that_the_typeface_lacks_are_printed_as_others_and_copied_as_they_are() throws IOException {
        var odd = "ผล \u2713 ดี\u200Bมาก \uD83D\uDE00 漢 \u0E48 และ\u0E19\u0E4D\u0E49\u0E32";
        var paper = SamplePaper.plain(List.of(cells(odd)));

        assertThat(ExtractedText.behind(SamplePaper.written(paper)).has(odd)).isTrue();
        assertThat(Typeface.REGULAR.printable(odd)).contains("ผล / ดีมาก ? ? ");
    }

    @Test
    void a_row_may_be_longer_than_three_pages() throws IOException {
        var paper = SamplePaper.plain(List.of(SamplePaper.longRow(40)));

        var text = ExtractedText.behind(SamplePaper.written(paper));

        assertThat(text.pages()).hasSizeGreaterThan(3);
        assertThat(paragraphs(paper)).hasSizeGreaterThan(40).allMatch(text::has);
    }

    static List<PaperCell> cells(String text) {
        return Collections.nCopies(8, PaperCell.Text.of(text));
    }

    private static Stream<String> paragraphs(Paper paper) {
        return paper.table().rows().stream().flatMap(List::stream).flatMap(cell -> cell.paragraphs().stream());
    }
}
