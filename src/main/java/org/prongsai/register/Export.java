package org.prongsai.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A list on its way into a file, seen from outside: how far it is, what came of it, and a way to stop it. */
public final class Export implements AutoCloseable {

    private final ExportFormat format;
    private final Path file;
    private volatile long total;
    private volatile boolean begun;
    private volatile long done;
    private volatile boolean cancelled;
    private volatile boolean complete;
    private volatile @Nullable RuntimeException failure;

    Export(ExportFormat format) {
        this.format = format;
        try {
            file = Files.createTempFile("prongsai-export", format.extension());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void begin(long rows) {
        total = rows;
        begun = true;
        stopIfCancelled();
    }

    void advance(long rows) {
        done = rows;
        stopIfCancelled();
    }

    void stopIfCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    void complete() {
        complete = true;
    }

    public void fail(RuntimeException reason) {
        failure = reason;
    }

    Path file() {
        return file;
    }

    public ExportFormat format() {
        return format;
    }

    /** Whether its turn has come. */
    public boolean isBegun() {
        return begun;
    }

    /** How much is done, from 0 to 1. */
    public double progress() {
        return total == 0 ? 0 : Math.min(1, (double) done / total);
    }

    public long rows() {
        return done;
    }

    public boolean isComplete() {
        return complete;
    }

    /** Why it did not succeed, null as long as it may. */
    public @Nullable RuntimeException failure() {
        return failure;
    }

    /** The content of the complete file. */
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    public long bytes() throws IOException {
        return Files.size(file);
    }

    /** Stops it where it is under way, and removes the file. */
    @Override
    public void close() {
        cancelled = true;
        removeIfClosed();
    }

    /** Removes the file once more, since a writer that was stopped may just have made it. */
    void removeIfClosed() {
        if (!cancelled) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
