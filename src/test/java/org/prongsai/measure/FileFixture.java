package org.prongsai.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.testing.Acting;

/** A head with evidence in her hands. */
abstract class FileFixture extends ReportFixture {

    @TempDir
    private Path folder;

    EvidenceView addAddress(String address) {
        return Acting.as(head, () -> evidence.addAddress(part, address, ""));
    }

    EvidenceView add(long assignment, String name, byte[] bytes) {
        try {
            var copy = Files.write(Files.createTempFile(folder, "up", "load"), bytes);
            return Acting.as(head, () -> evidence.addFile(assignment, IncomingFile.check(name, copy)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
