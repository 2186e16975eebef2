package org.prongsai.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.FileMaking;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the list along as a file, as it is shown; for everyone signed in, one file a person at a time. Reading the list
 * and noting who took it are two transactions, one after the other: were one within the other, as many exports as the
 * pool has connections would wait for each other for ever.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class ListExport {

    /** More wait for their turn, so that there are connections left for those who only read a page. */
    static final int AT_ONCE = 3;

    private static final long LOOK_AGAIN_MILLIS = 200;

    private final CurrentUser currentUser;
    private final ExportFiller filler;
    private final ExportAudit audit;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    ListExport(CurrentUser currentUser, ExportFiller filler, ExportAudit audit) {
        this.currentUser = currentUser;
        this.filler = filler;
        this.audit = audit;
    }

    /** Something that can be begun with {@link #write}; the caller closes it in the end. */
    public FileMaking prepare(ExportFormat format) {
        return new FileMaking(format.extension());
    }

    /**
     * Writes the whole list, in its turn. The export is in the audit trail before anybody can open the file.
     *
     * @throws RefusedException where this person's last export is still under way
     * @throws CancellationException once the export is closed
     */
    public void write(FileMaking export, ExportFormat format, List<ExportColumn> columns, ExportSource source) {
        var user = currentUser.username();
        if (!busy.add(user)) {
            throw new RefusedException("export.refused.busy");
        }
        try {
            awaitTurn(export);
            try {
                filler.fill(export, format, columns, source);
            } finally {
                turns.release();
            }
            audit.record(format, export.rows(), source.conditions());
            export.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            busy.remove(user);
            export.removeIfClosed();
        }
    }

    /** Who gives up while waiting is free at once to begin another one. */
    private void awaitTurn(FileMaking export) throws InterruptedException {
        while (!turns.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
            export.stopIfCancelled();
        }
    }
}
