package org.prongsai.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Has a few large files made at once, one a person, so that there is room left for those who only read a page. */
public final class MakingTurns {

    private static final long LOOK_AGAIN_MILLIS = 200;

    private final Semaphore turns;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    /** @param atOnce how many; the others wait for their turn */
    public MakingTurns(int atOnce) {
        turns = new Semaphore(atOnce, true);
    }

    /**
     * Makes a file in its turn.
     *
     * @param work writes it, and whatever has to be done before anybody can open it
     * @throws RefusedException where this person's last file is still in the making
     * @throws CancellationException once the making is closed
     */
    public void make(String user, FileMaking making, Work work) {
        if (!busy.add(user)) {
            throw new RefusedException("making.refused.busy");
        }
        try {
            awaitTurn(making);
            try {
                work.write();
            } finally {
                turns.release();
            }
            making.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            busy.remove(user);
            making.removeIfClosed();
        }
    }

    /** Who gives up while waiting is free at once to begin another one. */
    private void awaitTurn(FileMaking making) throws InterruptedException {
        while (!turns.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
            making.stopIfCancelled();
        }
    }

    /** Writes a file. */
    @FunctionalInterface
    public interface Work {
        void write() throws IOException;
    }
}
