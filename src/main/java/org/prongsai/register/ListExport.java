package org.prongsai.register;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.prongsai.security.CurrentUser;
import org.prongsai.shared.FileMaking;
import org.prongsai.shared.MakingTurns;
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

    private final CurrentUser currentUser;
    private final ExportFiller filler;
    private final ExportAudit audit;
    private final MakingTurns turns = new MakingTurns(AT_ONCE);

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
        turns.make(currentUser.username(), export, () -> {
            filler.fill(export, format, columns, source);
            audit.record(format, export.rows(), source.conditions());
        });
    }
}
