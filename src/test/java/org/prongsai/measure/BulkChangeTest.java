package org.prongsai.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;
import org.prongsai.testing.SampleFiles;

/** What is said for several parts at once. */
class BulkChangeTest {

    @TempDir
    private Path folder;

    private IncomingFile file;

    @BeforeEach
    void receive() throws IOException {
        file = IncomingFile.check("แผน.pdf", Files.write(folder.resolve("upload"), SampleFiles.pdf()));
    }

    @Test
    void a_file_alone_is_something_to_be_done_and_no_progress() {
        var change = new BulkChange(null, " ", null, null, file);

        assertThat(change.isEmpty()).isFalse();
        assertThat(change.isEvidenceOnly()).isTrue();
        assertThat(change.proves()).isTrue();
        assertThatCode(change::requireSound).doesNotThrowAnyException();
    }

    @Test
    void evidence_is_known_by_the_content_of_the_file_or_by_the_completed_address() {
        assertThat(new BulkChange(null, null, null, null, file).hash()).isEqualTo(file.hash());
        assertThat(new BulkChange(null, null, null, "www.example.go.th").hash())
                .isEqualTo(Sha256.of("https://www.example.go.th"));
        assertThat(BulkChange.to(AssignmentStatus.COMPLETED).hash()).isEmpty();
    }

    @Test
    void an_address_and_a_file_together_are_refused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> new BulkChange(null, null, null, "www.example.go.th", file).requireSound())
                .returns("bulk.refused.twoProofs", RefusedException::messageKey);
    }
}
