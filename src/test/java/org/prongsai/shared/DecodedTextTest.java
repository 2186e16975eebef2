package org.prongsai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final String SAMPLE = "ที่\tมาตรการ\n๑\tกองน้ำ “ประปา”";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-windows-874"})
    void a_text_reads_the_same_in_every_encoding(String charset) {
        var decoded = DecodedText.of(SAMPLE.getBytes(Charset.forName(charset))).orElseThrow();

        assertThat(decoded.charset().name()).isEqualTo(charset);
        assertThat(decoded.text()).isEqualTo(SAMPLE);
    }

    @Test
    void the_little_endian_unicode_of_windows_is_read() {
        var decoded = DecodedText.of(("\uFEFF" + SAMPLE).getBytes(StandardCharsets.UTF_16LE))
                .orElseThrow();

        assertThat(decoded.text()).isEqualTo(SAMPLE);
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(DecodedText.of("\uFEFFก".getBytes(StandardCharsets.UTF_8))
                        .orElseThrow()
                        .text())
                .isEqualTo("ก");
    }

    @Test
    void tis_620_is_read_as_windows_874() {
        assertThat(DecodedText.of(new byte[] {(byte) 0xA1, (byte) 0xD2})
                        .orElseThrow()
                        .text())
                .isEqualTo("กา");
    }

    @Test
    void bytes_of_other_files_are_no_text() {
        var archive = new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xDB};
        var image = new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF};
        for (var bytes : new byte[][] {archive, image, {(byte) 0xFF}, {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0}}) {
            assertThat(DecodedText.of(bytes)).isEmpty();
        }
    }

    @Test
    void an_empty_file_is_an_empty_text() {
        assertThat(DecodedText.of(new byte[0]).orElseThrow().text()).isEmpty();
    }
}
