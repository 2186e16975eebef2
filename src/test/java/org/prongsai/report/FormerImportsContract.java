package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.Sha256;
import org.prongsai.testing.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What was imported is kept with its file, in the same transaction. */
abstract class FormerImportsContract extends ImportFixture {

    private static final String SAMPLE = SampleReport.text();
    private static final PageRequest PAGE = PageRequest.of(0, 10);

    @Autowired
    private FormerImports former;

    @Autowired
    private StatementCounter counter;

    @Test
    void an_import_is_kept_with_who_what_and_the_very_file() throws IOException {
        var did = apply(SAMPLE);

        var kept = asAdmin(() -> former.page(2568, PAGE)).getFirst();
        assertThat(kept.report()).isEqualTo(did);
        assertThat(kept.fileName()).isEqualTo("report.txt");
        assertThat(kept.madeBy()).isEqualTo("admin");
        assertThat(kept.sha256()).isEqualTo(Sha256.of(SAMPLE));
        var file = asAdmin(() -> former.file(kept.id())).orElseThrow();
        assertThat(file.size()).isEqualTo(SAMPLE.getBytes(StandardCharsets.UTF_8).length);
        assertThat(new String(file.content().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(SAMPLE);
        assertThat(asAdmin(() -> former.findings(kept.id())).orElseThrow())
                .containsExactlyElementsOf(preview(SAMPLE).findings());
    }

    @Test
    void what_was_corrected_before_is_told_beside_the_file_as_it_came() throws IOException {
        var corrected = SAMPLE.replaceFirst("กระบวนการ", "ขั้นตอนการ").replace("67.75", "67.57");
        var source = ReportSource.pasted("report.txt", SAMPLE);
        asAdmin(() -> imports.apply(new ImportRequest(
                source,
                corrected,
                Set.of(),
                Set.of(),
                UnitDecisions.NONE,
                preview(corrected).fingerprint())));

        var kept = asAdmin(() -> former.page(null, PAGE)).getFirst();
        var content = asAdmin(() -> former.file(kept.id())).orElseThrow().content();
        assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(SAMPLE);
        assertThat(asAdmin(() -> former.findings(kept.id())).orElseThrow())
                .extracting(Finding::reason)
                .contains(FindingReason.LINE_CORRECTED);
    }

    @Test
    void imports_are_listed_latest_first_and_by_year() {
        apply(SAMPLE);
        apply(SAMPLE.replace("67.75", "67.57"));

        assertThat(asAdmin(former::years)).containsExactly(2568);
        assertThat(asAdmin(() -> former.page(null, PAGE)))
                .extracting(each -> each.report().scoresChanged())
                .containsExactly(1, 0);
        assertThat(asAdmin(() -> former.count(2568))).isEqualTo(2);
        assertThat(asAdmin(() -> former.count(2567))).isZero();
        assertThat(asAdmin(() -> former.page(2567, PAGE))).isEmpty();
    }

    @Test
    void lists_read_neither_files_nor_findings() {
        apply(SAMPLE);

        var read = counter.count(() -> asAdmin(() -> former.page(null, PAGE)));

        assertThat(read.toString()).doesNotContain("attachment_part", "import_finding");
        read.assertAtMost(3);
    }

    @Test
    void an_import_that_changes_nothing_or_fails_leaves_no_record() {
        apply(SAMPLE);
        apply(SAMPLE);

        assertThat(database.rows("import_record")).isOne();
        assertThat(asAdmin(() -> former.file(-1))).isEmpty();
    }
}
