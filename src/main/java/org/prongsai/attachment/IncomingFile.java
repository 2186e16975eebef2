package org.prongsai.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;

/** A file on its way into the database. That one exists says that it was checked. */
public final class IncomingFile {

    public static final int LARGEST_BYTES = 10 * 1024 * 1024;

    private final StoredFile file;
    private final String hash;
    private final Path content;

    private IncomingFile(StoredFile file, String hash, Path content) {
        this.file = file;
        this.hash = hash;
        this.content = content;
    }

    /**
     * Checks size, type, wholeness and harmlessness.
     *
     * @param name as the sender calls it; a folder in it, or what deceives, is left out
     * @param content where the bytes are; still needed when the file is stored
     * @throws RefusedException where it is not taken
     */
    public static IncomingFile check(String name, Path content) {
        try {
            var size = Files.size(content);
            if (size == 0) {
                throw FileProblem.EMPTY.refused();
            }
            if (size > LARGEST_BYTES) {
                throw FileProblem.TOO_LARGE.refused();
            }
            var clean = FileName.cleaned(name);
            var type = ContentCheck.typeOf(clean, content);
            if (!type.fits(clean)) {
                throw FileProblem.MISNAMED.refused(type, type.endings().getFirst());
            }
            return new IncomingFile(new StoredFile(UUID.randomUUID(), clean, type, size), Sha256.of(content), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to be kept of it. */
    public StoredFile file() {
        return file;
    }

    /** SHA-256 of the content, by which the same file is known under another name. */
    public String hash() {
        return hash;
    }

    /** All of the content, for what is small. */
    public byte[] bytes() {
        try {
            return Files.readAllBytes(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same file, its content moved to where it stays until {@link #discard}: for what is stored only once the sender has
     * confirmed it, as what was received is deleted when the request is over.
     */
    public IncomingFile held() {
        try {
            var place = Files.createTempFile("prongsai-", ".held");
            return new IncomingFile(file, hash, Files.move(content, place, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what {@link #held} keeps, once it is stored or no longer wanted. */
    public void discard() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path content() {
        return content;
    }
}
