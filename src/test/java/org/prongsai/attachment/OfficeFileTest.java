package org.prongsai.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.shared.RefusedException;
import org.prongsai.testing.SampleFiles;

/** Documents of Office are archives, and archives can hide much. */
class OfficeFileTest {

    /** How every file of the older kind, and every newer one under a password, begins. */
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @TempDir
    private Path folder;

    @Test
    void macros_are_refused_by_their_file_and_by_what_the_document_declares() {
        var byFile = SampleFiles.document();
        byFile.put("word/vbaProject.bin", new byte[] {1});
        var declared =
                SampleFiles.office("word/document.xml", "application/vnd.ms-word.document.macroEnabled.main+xml");

        assertRefused(FileProblem.MACRO, "plan.docx", SampleFiles.zip(byFile));
        assertRefused(FileProblem.MACRO, "plan.docm", SampleFiles.zip(declared));
    }

    @Test
    void a_declared_macro_is_not_overlooked_in_another_encoding_or_behind_much_else() {
        var wide = SampleFiles.document();
        wide.put(
                "[Content_Types].xml",
                "<Types><Override ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"
                        .getBytes(StandardCharsets.UTF_16LE));
        var behind = SampleFiles.document();
        behind.put("[Content_Types].xml", (" ".repeat(1024 * 1024) + "vbaProject").getBytes(StandardCharsets.UTF_8));

        assertRefused(FileProblem.MACRO, "plan.docx", SampleFiles.zip(wide));
        assertRefused(FileProblem.BOMB, "plan.docx", SampleFiles.zip(behind));
    }

    @Test
    void a_password_is_refused_and_so_is_the_older_format() throws IOException {
        var bytes = new byte[4096];
        System.arraycopy(COMPOUND, 0, bytes, 0, COMPOUND.length);

        assertRefused(FileProblem.LOCKED, "plan.docx", bytes);
        assertRefused(FileProblem.NOT_ALLOWED, "plan.doc", bytes);
    }

    @Test
    void an_archive_that_unpacks_to_a_hundred_times_its_size_is_refused() {
        assertRefused(FileProblem.BOMB, "plan.docx", with("word/media/image1.png", new byte[40 * 1024 * 1024]));
    }

    @Test
    void an_archive_of_very_many_files_is_refused() {
        var entries = SampleFiles.document();
        for (var i = 0; i < 5_001; i++) {
            entries.put("word/" + i, new byte[0]);
        }

        assertRefused(FileProblem.BOMB, "plan.docx", SampleFiles.zip(entries));
    }

    @Test
    void text_that_packs_well_is_taken_as_long_as_it_is_small() {
        var bytes = with("word/styles.xml", "<w/>".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));

        assertThat(check("plan.docx", bytes).file().type()).isEqualTo(FileType.DOCX);
    }

    @Test
    void an_archive_whose_directory_lies_about_an_entry_is_refused() {
        var bytes = SampleFiles.docx();
        for (var i = bytes.length - 60; i > bytes.length / 2; i--) {
            bytes[i] ^= 0x55;
        }

        assertRefused(FileProblem.DAMAGED, "plan.docx", bytes);
    }

    private static byte[] with(String name, byte[] content) {
        Map<String, byte[]> entries = SampleFiles.document();
        entries.put(name, content);
        return SampleFiles.zip(entries);
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
