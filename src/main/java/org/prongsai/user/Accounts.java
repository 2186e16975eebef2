package org.prongsai.user;

import java.util.List;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account, page by page, and a new beginning for those who have not begun. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class Accounts {

    private final AccountRows rows;
    private final AccountStarts starts;
    private final AuditTrail audit;

    Accounts(AccountRows rows, AccountStarts starts, AuditTrail audit) {
        this.rows = rows;
        this.starts = starts;
        this.audit = audit;
    }

    /** @param sought part of a user name or of a name shown, empty for all */
    public List<AccountRow> page(String sought, long offset, int limit) {
        return rows.page(sought, offset, limit);
    }

    public int count(String sought) {
        return rows.count(sought);
    }

    /**
     * Makes a new link in place of the former, which no longer works.
     *
     * @throws RefusedException where the person has chosen a password already
     */
    @Transactional
    public NewStart renewStart(AccountRow account) {
        var start = starts.renew(account).orElseThrow(() -> new RefusedException("start.refused.begun"));
        audit.record(
                AuditAction.CHANGED,
                AuditedObject.of("account", start.username()),
                List.of(FieldChange.of("start", null, start.expiresAt())));
        return start;
    }
}
