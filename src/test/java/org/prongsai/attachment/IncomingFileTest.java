package org.prongsai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.prongsai.attachment.IncomingFile.LARGEST_BYTES;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.SampleFiles;

/** Files are judged by what is in them. */
class IncomingFileTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of("แผน.pdf", FileType.PDF, SampleFiles.pdf()),
                Arguments.of("PLAN.PDF", FileType.PDF, SampleFiles.pdf()),
                Arguments.of("ภาพ.png", FileType.PNG, SampleFiles.png()),
                Arguments.of("ภาพ.jpg", FileType.JPEG, SampleFiles.jpeg()),
                Arguments.of("ภาพ.jpeg", FileType.JPEG, SampleFiles.jpeg()),
                Arguments.of("ภาพจากกล้อง.jpg", FileType.JPEG, followedBy(SampleFiles.jpeg(), "motion")),
                Arguments.of("รายงาน.docx", FileType.DOCX, SampleFiles.docx()),
                Arguments.of("ตาราง.xlsx", FileType.XLSX, SampleFiles.xlsx()),
                Arguments.of("ใหญ่ที่สุด.pdf", FileType.PDF, SampleFiles.pdfOf(LARGEST_BYTES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void a_sound_file_is_taken_with_name_type_size_and_hash(String name, FileType type, byte[] bytes) {
        var incoming = check(name, bytes);

        assertThat(incoming.file())
                .returns(name, StoredFile::name)
                .returns(type, StoredFile::type)
                .returns((long) bytes.length, StoredFile::size);
        assertThat(incoming.hash()).hasSize(64);
    }

    @Test
    void the_same_content_has_the_same_hash_under_another_name() {
        assertThat(check("a.pdf", SampleFiles.pdf()).hash())
                .isEqualTo(check("b.pdf", SampleFiles.pdf()).hash())
                .isNotEqualTo(check("a.pdf", SampleFiles.pdf("another")).hash());
    }

    @Test
    void an_empty_file_and_one_of_eleven_megabytes_are_refused() {
        assertRefused(FileProblem.EMPTY, "plan.pdf", new byte[0]);
        assertRefused(FileProblem.TOO_LARGE, "plan.pdf", SampleFiles.pdfOf(11 * 1024 * 1024));
        assertRefused(FileProblem.TOO_LARGE, "plan.pdf", SampleFiles.pdfOf(LARGEST_BYTES + 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\u0000\u0003 This program cannot be run in DOS mode",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "#!/bin/sh\nrm -rf /",
                "GIF89a\u0001\u0000\u0001\u0000",
                "{\\rtf1 plan}",
                "plan",
                " "
            })
    void another_type_behind_a_right_name_is_refused(String content) {
        assertRefused(FileProblem.NOT_ALLOWED, "plan.pdf", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void an_archive_that_is_no_document_is_refused_whatever_its_name() {
        var entries = SampleFiles.document();
        entries.remove("word/document.xml");

        assertRefused(FileProblem.NOT_ALLOWED, "plan.docx", SampleFiles.zip(entries));
    }

    @Test
    void a_name_that_promises_another_type_is_refused_and_the_right_ending_told() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> check("plan.pdf", SampleFiles.png()))
                .returns("file.refused.MISNAMED", RefusedException::messageKey)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("PNG", ".png"));
        assertRefused(FileProblem.MISNAMED, "plan.docx", SampleFiles.xlsx());
        assertRefused(FileProblem.MISNAMED, "plan", SampleFiles.pdf());
        assertRefused(FileProblem.MISNAMED, "plan.pdf.exe", SampleFiles.pdf());
    }

    static Stream<Arguments> whole() {
        return sound().filter(arguments -> !"ภาพจากกล้อง.jpg".equals(arguments.get()[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whole")
    void a_file_that_was_cut_off_is_refused(String name, FileType type, byte[] bytes) {
        assertRefused(FileProblem.DAMAGED, name, Arrays.copyOf(bytes, bytes.length - 20));
    }

    @Test
    void a_file_that_is_held_outlives_what_was_received_until_it_is_discarded() throws IOException {
        var received = check("แผน.pdf", SampleFiles.pdf());

        var held = received.held();

        assertThat(received.content()).doesNotExist();
        assertThat(held.file()).isEqualTo(received.file());
        assertThat(held.hash()).isEqualTo(received.hash());
        assertThat(Files.readAllBytes(held.content())).isEqualTo(SampleFiles.pdf());
        held.discard();
        held.discard();
        assertThat(held.content()).doesNotExist();
    }

    private static byte[] followedBy(byte[] bytes, String more) {
        var both = Arrays.copyOf(bytes, bytes.length + more.length());
        System.arraycopy(more.getBytes(StandardCharsets.US_ASCII), 0, both, bytes.length, more.length());
        return both;
    }

    private void assertRefused(FileProblem problem, String name, byte[] bytes) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> check(name, bytes))
                .returns("file.refused." + problem, RefusedException::messageKey);
    }

    private IncomingFile check(String name, byte[] bytes) {
        try {
            return IncomingFile.check(name, Files.write(folder.resolve("upload"), bytes));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
