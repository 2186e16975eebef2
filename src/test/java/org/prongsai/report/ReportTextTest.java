package org.prongsai.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTextTest {

    private static final String SAMPLE = SampleReport.text();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-windows-874"})
    void a_report_reads_the_same_in_every_encoding(String charset) {
        var thai = SAMPLE.replace("\u200B", "");

        var decoded = ReportText.decode(thai.getBytes(Charset.forName(charset)));

        assertThat(decoded.charset().name()).isEqualTo(charset);
        assertThat(decoded.text()).isEqualTo(thai);
    }

    @Test
    void the_little_endian_unicode_of_windows_is_read() {
        var decoded = ReportText.decode(("\uFEFF" + SAMPLE).getBytes(StandardCharsets.UTF_16LE));

        assertThat(decoded.text()).isEqualTo(SAMPLE);
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(ReportText.decode("\uFEFFก".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("ก");
    }

    @Test
    void tis_620_is_read_as_windows_874() {
        assertThat(ReportText.decode(new byte[] {(byte) 0xA1, (byte) 0xD2}).text())
                .isEqualTo("กา");
    }

    @Test
    void bytes_of_other_files_are_refused() {
        var archive = new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xDB};
        var image = new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF};
        for (var bytes : new byte[][] {archive, image, {(byte) 0xFF}, {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0}}) {
            assertThatThrownBy(() -> ReportText.decode(bytes))
                    .isInstanceOfSatisfying(
                            ReportUnreadableException.class,
                            refused ->
                                    assertThat(refused.reason()).isEqualTo(ReportUnreadableException.Reason.NOT_TEXT));
        }
    }

    @Test
    void an_empty_file_is_an_empty_text() {
        assertThat(ReportText.decode(new byte[0]).text()).isEmpty();
    }
}
