package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.paper.Paper;
import org.prongsai.paper.PaperFormat;
import org.prongsai.publication.PaperChoices;
import org.prongsai.publication.PaperKind;
import org.prongsai.publication.PaperPress;
import org.prongsai.publication.PaperService;
import org.springframework.beans.factory.annotation.Autowired;

/** What a paper says comes in again as what it was made from. */
abstract class PaperRoundTripContract extends ImportFixture {

    @Autowired
    private PaperService papers;

    @Autowired
    private PaperPress press;

    abstract String text() throws IOException;

    @Test
    void the_data_of_a_report_made_from_an_import_changes_nothing_when_it_comes_in_again() throws IOException {
        apply(text());

        var again = preview(paper(false).data());

        assertThat(again.measures()).hasSize(14).noneMatch(each -> each.effect().changesSomething());
        assertThat(again.scores()).hasSize(20);
        assertThat(again.changesNothing()).isTrue();
    }

    @Test
    void the_data_is_the_same_whatever_digits_are_printed() throws IOException {
        apply(text());

        assertThat(paper(true).data()).isEqualTo(paper(false).data());
        assertThat(paper(true).heading()).anyMatch(line -> line.endsWith("๒๕๖๘"));
    }

    @Test
    void the_table_has_a_row_for_each_measure_in_the_official_columns() throws IOException {
        apply(text());

        var table = paper(false).table();

        assertThat(table.rows()).hasSize(14);
        assertThat(table.columns()).hasSize(8);
        assertThat(table.isGrouped()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void a_paper_in_any_format_comes_in_again_unchanged(PaperFormat format, @TempDir Path folder) throws IOException {
        apply(text());

        var again = preview(ReportFiles.text("report" + format.extension(), printed(format, folder)));

        assertThat(again.measures()).hasSize(14).noneMatch(each -> each.effect().changesSomething());
        assertThat(again.scores()).hasSize(20);
        assertThat(again.changesNothing()).isTrue();
    }

    private Path printed(PaperFormat format, Path folder) throws IOException {
        var file = folder.resolve("paper");
        try (var making = asAdmin(() -> press.prepare(format))) {
            asAdmin(() -> {
                press.print(making, PaperChoices.usual(PaperKind.REPORT, 2568), format);
                return null;
            });
            return Files.copy(making.file(), file);
        }
    }

    private Paper paper(boolean thaiDigits) {
        var choices = new PaperChoices(PaperKind.REPORT, 2568, thaiDigits, false, false, null, "");
        return asAdmin(() -> papers.make(choices));
    }
}
