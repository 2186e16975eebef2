package org.prongsai.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.testing.Acting;

/** A head with a file that is to prove several of her parts. */
abstract class BulkFileFixture extends BulkFixture {

    @TempDir
    private Path folder;

    BulkResult proveBy(String name, byte[] bytes, Long... chosen) {
        return apply(only(incoming(name, bytes)), chosen);
    }

    static BulkChange only(IncomingFile file) {
        return new BulkChange(null, null, null, null, file);
    }

    IncomingFile incoming(String name, byte[] bytes) {
        try {
            return IncomingFile.check(name, Files.write(Files.createTempFile(folder, "up", "load"), bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<EvidenceView> proofs(long part) {
        return reading(() -> evidence.of(part));
    }

    byte[] bytes(EvidenceView proof) {
        return reading(() -> {
            try {
                return evidence.file(proof.id()).orElseThrow().content().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void remove(long part) {
        var proof = proofs(part).getFirst();
        Acting.as(head, () -> evidence.remove(proof.id()));
    }

    /** How many parts of contents are kept; the files here have one each. */
    int contents() {
        return database.rows("attachment_part");
    }
}
