package org.prongsai.register;

import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Columns, density and shortcuts of the list of measures: everybody keeps her own, and nobody sees another's. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class ListLayouts {

    private final ListLayoutRepository layouts;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    ListLayouts(ListLayoutRepository layouts, CurrentUser currentUser, AuditTrail audit) {
        this.layouts = layouts;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** The list as the acting person has it. */
    public ListSettings mine() {
        return layouts.findById(currentUser.username())
                .map(ListLayout::toSettings)
                .orElse(ListSettings.USUAL);
    }

    /** From now on the acting person has the list like this. */
    @Transactional
    public void save(ListSettings settings) {
        var stored = layouts.findById(currentUser.username());
        var layout = stored.orElseGet(() -> new ListLayout(currentUser.username()));
        if (layout.toSettings().equals(settings)) {
            return;
        }
        var changes = layout.take(settings);
        layouts.save(layout);
        audit.record(stored.isPresent() ? AuditAction.CHANGED : AuditAction.CREATED, layout.audited(), changes);
    }
}
