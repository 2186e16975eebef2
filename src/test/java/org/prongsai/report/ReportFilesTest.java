package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.report.ReportUnreadableException.Reason;

class ReportFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-windows-874"})
    void a_report_reads_the_same_in_every_encoding(String charset) throws IOException {
        var text = SampleReport.text().replace("\u200B", "");

        var file = Files.write(folder.resolve("report.txt"), text.getBytes(Charset.forName(charset)));

        assertThat(ReportFiles.text("report.txt", file)).isEqualTo(ReportFiles.text(text));
    }

    @Test
    void what_is_no_text_behind_the_name_of_one_is_told() throws IOException {
        var image = Files.write(folder.resolve("report.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF});

        assertThatThrownBy(() -> ReportFiles.text("report.txt", image))
                .isInstanceOfSatisfying(
                        ReportUnreadableException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_TEXT));
    }
}
