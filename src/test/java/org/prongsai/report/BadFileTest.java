package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.report.ReportUnreadableException.Reason;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.SampleFiles;

class BadFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_foreign_pdf_is_refused_with_the_advice_to_use_the_word_file() {
        assertUnreadable(Reason.FOREIGN_PDF, "report.pdf", SampleFiles.pdf());
    }

    @Test
    void an_old_or_encrypted_document_is_refused() {
        var compound = new byte[2048];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                compound,
                0,
                8);

        assertRefused("file.refused.LOCKED", "report.docx", compound);
        assertRefused("file.refused.NOT_ALLOWED", "report.doc", compound);
    }

    @Test
    void a_truncated_archive_is_refused() {
        var whole = OfficeFiles.document(OfficeFiles.paragraph("ก"));

        assertRefused("file.refused.DAMAGED", "report.docx", Arrays.copyOf(whole, whole.length - 40));
    }

    @Test
    void an_archive_of_something_else_is_refused() {
        assertRefused("file.refused.NOT_ALLOWED", "report.docx", OfficeFiles.archive(Map.of("a.txt", "x")));
    }

    @Test
    void xml_that_is_none_is_refused() {
        assertUnreadable(Reason.DAMAGED, "report.docx", OfficeFiles.document("<w:p><w:r>"));
    }

    @Test
    void nothing_outside_of_a_document_is_ever_read() {
        var types = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
                + ".document.main+xml\"/></Types>";
        var document =
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + "<d><p><r><t>a&x;b</t></r></p></d>";
        var bytes = OfficeFiles.archive(Map.of("[Content_Types].xml", types, "word/document.xml", document));

        assertThatExceptionOfType(ReportUnreadableException.class).isThrownBy(() -> read("report.docx", bytes));
    }

    @Test
    void a_bomb_of_entities_does_not_go_off() {
        var bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (var i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]><d><p><r><t>&a11;</t></r></p></d>");
        var bytes =
                OfficeFiles.archive(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", bomb.toString()));

        assertThatExceptionOfType(ReportUnreadableException.class)
                .isThrownBy(() -> quickly(() -> read("report.docx", bytes)));
    }

    @Test
    void fifty_thousand_rows_are_refused_quickly() {
        var rows = "<w:tbl>" + OfficeFiles.row(OfficeFiles.paragraph("1")).repeat(50_000) + "</w:tbl>";
        var bytes = OfficeFiles.document(rows);

        assertThatExceptionOfType(ReportUnreadableException.class)
                .isThrownBy(() -> quickly(() -> read("report.docx", bytes)))
                .returns(Reason.TOO_MANY_LINES, ReportUnreadableException::reason);
    }

    @Test
    void a_thousand_columns_are_refused() {
        var cells = "<w:tc>" + OfficeFiles.paragraph("x") + "</w:tc>";

        assertUnreadable(
                Reason.TOO_MANY_COLUMNS,
                "report.docx",
                OfficeFiles.document("<w:tbl><w:tr>" + cells.repeat(1_000) + "</w:tr></w:tbl>"));
        assertUnreadable(Reason.TOO_MANY_COLUMNS, "report.xlsx", OfficeFiles.workbook("x\t".repeat(1_000) + "x"));
    }

    @Test
    void formulas_and_scripts_in_cells_are_text() {
        var text = read("report.xlsx", OfficeFiles.workbook("=1+1\t<script>alert(1)</script>\tกำ\u0E4D\u0E32"));

        assertThat(text).contains("=1+1", "&lt;script&gt;");
    }

    @Test
    void control_characters_and_broken_surrogates_never_reach_a_report() {
        var bytes = (SampleReport.text() + "\u0001\uD800").getBytes(StandardCharsets.UTF_8);
        var report = new ReportTextReader().read(read("report.txt", bytes));

        assertThat(report.measures()).hasSize(14);
    }

    private String read(String name, byte[] content) {
        return OfficeFiles.read(folder, name, content);
    }

    private void assertUnreadable(Reason reason, String name, byte[] content) {
        assertThatExceptionOfType(ReportUnreadableException.class)
                .isThrownBy(() -> read(name, content))
                .returns(reason, ReportUnreadableException::reason);
    }

    private void assertRefused(String key, String name, byte[] content) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> read(name, content))
                .returns(key, RefusedException::messageKey);
    }

    private static void quickly(Runnable work) {
        var begun = Instant.now();
        try {
            work.run();
        } finally {
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }
}
