package org.prongsai.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** A file in the making, seen from outside: how far it is, what came of it, and a way to stop it. */
public final class FileMaking implements AutoCloseable {

    private final Path file;
    private volatile long total;
    private volatile boolean begun;
    private volatile long done;
    private volatile String madeFrom = "";
    private volatile boolean cancelled;
    private volatile boolean complete;
    private volatile @Nullable RuntimeException failure;

    /** @param extension the end of its name, with the dot */
    public FileMaking(String extension) {
        try {
            file = Files.createTempFile("prongsai-making", extension);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Its turn has come.
     *
     * @throws CancellationException once it is closed
     */
    public void begin(long rows) {
        total = rows;
        begun = true;
        stopIfCancelled();
    }

    /** @throws CancellationException once it is closed */
    public void advance(long rows) {
        done = rows;
        stopIfCancelled();
    }

    /** @throws CancellationException once it is closed */
    public void stopIfCancelled() {
        if (cancelled) {
            throw new CancellationException();
        }
    }

    /** @param fingerprint stands for what the file is made from */
    public void madeFrom(String fingerprint) {
        madeFrom = fingerprint;
    }

    /** Stands for what the file is made from, so that it can be told whether that still holds; empty where nobody asks. */
    public String madeFrom() {
        return madeFrom;
    }

    public void complete() {
        complete = true;
    }

    public void fail(RuntimeException reason) {
        failure = reason;
    }

    /** Where it is written. */
    public Path file() {
        return file;
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
    public void removeIfClosed() {
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
