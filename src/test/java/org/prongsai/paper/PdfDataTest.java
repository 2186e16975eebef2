package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfWriter;

class PdfDataTest {

    private static final byte[] OURS = SamplePaper.written(SamplePaper.full(2));

    @Test
    void our_own_paper_gives_back_its_data_exactly() {
        assertThat(PdfData.of(OURS)).contains(SamplePaper.DATA);
    }

    @Test
    void a_paper_of_many_rows_gives_back_its_data_too() {
        assertThat(PdfData.of(SamplePaper.written(SamplePaper.plain(60)))).contains(SamplePaper.DATA);
    }

    @Test
    void our_paper_with_something_added_behind_it_as_signing_does_gives_back_its_data() {
        var signed = Arrays.copyOf(OURS, OURS.length + 500);
        Arrays.fill(signed, OURS.length, signed.length, (byte) '\n');

        assertThat(PdfData.of(signed)).contains(SamplePaper.DATA);
    }

    @Test
    void the_paper_of_another_program_has_no_data_whatever_is_attached_to_it() throws Exception {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph("A report"));
        var data = "1\tx".getBytes(StandardCharsets.UTF_8);
        writer.addFileAttachment(PdfFileSpecification.fileEmbedded(writer, "data.tsv", "data.tsv", data));
        document.close();

        assertThat(PdfData.of(out.toByteArray())).isEmpty();
    }

    @Test
    void an_encrypted_paper_has_no_data() throws Exception {
        var out = new ByteArrayOutputStream();
        var stamper = new PdfStamper(new PdfReader(OURS), out);
        stamper.setEncryption(
                new byte[] {1}, new byte[] {2}, PdfWriter.ALLOW_PRINTING, PdfWriter.STANDARD_ENCRYPTION_128);
        stamper.close();

        assertThat(PdfData.of(out.toByteArray())).isEmpty();
    }

    @Test
    void nothing_at_all_has_no_data() {
        assertThat(PdfData.of(new byte[0])).isEmpty();
        assertThat(PdfData.of("ProngsaiData".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PdfData.of("/ProngsaiData stream".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_damaged_paper_has_no_data_or_the_right_data_and_never_fails() {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++) {
            var damaged = OURS.clone();
            for (var k = 0; k < 200; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            var cut = Arrays.copyOf(damaged, random.nextInt(damaged.length));

            assertThat(PdfData.of(damaged).orElse(SamplePaper.DATA)).hasSizeLessThan(1_000);
            assertThat(PdfData.of(cut).orElse(SamplePaper.DATA)).hasSizeLessThan(1_000);
        }
    }

    @Test
    void data_that_swells_beyond_all_measure_is_refused_at_once() throws Exception {
        var bomb = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bomb)) {
            for (var i = 0; i < 40; i++) {
                deflater.write(new byte[1024 * 1024]);
            }
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(("1 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode/Params<</ProngsaiData true>>/Length "
                        + bomb.size() + ">>stream\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bomb.toByteArray());

        assertThat(PdfData.of(out.toByteArray())).isEmpty();
    }

    @Test
    void a_file_too_large_for_a_paper_is_not_looked_into() {
        assertThat(PdfData.of(new byte[41 * 1024 * 1024])).isEmpty();
    }
}
