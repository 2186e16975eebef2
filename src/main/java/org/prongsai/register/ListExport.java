package org.prongsai.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the list along as a file, as it is shown; for everyone signed in, one file a person at a time. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class ListExport {

    private static final int PAGE = 1_000;

    private final CurrentUser currentUser;
    private final ExportAudit audit;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    ListExport(CurrentUser currentUser, ExportAudit audit) {
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Something that can be begun with {@link #write}; the caller closes it in the end. */
    public Export prepare(ExportFormat format) {
        return new Export(format);
    }

    /**
     * Writes the whole list, page by page, all of it as it was at one moment. The export is in the audit trail before
     * anybody can open the file.
     *
     * @throws RefusedException where this person's last export is still under way
     * @throws CancellationException once the export is closed
     */
    public void write(Export export, List<ExportColumn> columns, ExportSource source) {
        var user = currentUser.username();
        if (!busy.add(user)) {
            throw new RefusedException("export.refused.busy");
        }
        try {
            fill(export, columns, source);
            audit.record(export, source.conditions());
            export.complete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            busy.remove(user);
            export.removeIfClosed();
        }
    }

    private static void fill(Export export, List<ExportColumn> columns, ExportSource source) throws IOException {
        export.begin(source.count());
        try (var writer = export.format().open(Files.newOutputStream(export.file()), columns)) {
            var done = 0L;
            for (var rows = source.rows(0, PAGE); !rows.isEmpty(); rows = source.rows(done, PAGE)) {
                for (var row : rows) {
                    writer.write(row);
                }
                done += rows.size();
                export.advance(done);
            }
            writer.finish();
        }
    }
}
