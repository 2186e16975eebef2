package org.prongsai.report;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Keeps which file was imported, beside the lines that each change has in the audit trail. */
@Component
class ImportLog {

    private final ImportRunRepository runs;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    ImportLog(ImportRunRepository runs, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.runs = runs;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void add(ImportRequest request, ImportReport report) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var run = runs.save(new ImportRun(request, report, currentUser.username(), now));
        audit.record(AuditAction.IMPORTED, run.audited(), run.described());
    }
}
