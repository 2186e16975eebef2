package org.prongsai.signin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody is signed in at this moment. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class OwnSignIns {

    /** What the audit trail calls signing in and out; its identifier is the user name. */
    public static final String OBJECT = "signIn";

    private final SignIns signIns;
    private final CurrentUser currentUser;
    private final AuditTrail audit;

    OwnSignIns(SignIns signIns, CurrentUser currentUser, AuditTrail audit) {
        this.signIns = signIns;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** The latest 50, newest first. */
    public List<SignIn> open() {
        return signIns.open(currentUser.username(), present());
    }

    /** The present one is still good; else the caller is told before this is reached. */
    public void confirm() {
        currentUser.access();
    }

    /** Signs out elsewhere; does nothing where that has happened already, or it is another person's. */
    @Transactional
    public void end(UUID id) {
        if (signIns.end(currentUser.username(), id)) {
            record();
        }
    }

    /** Signs out everywhere but here. */
    @Transactional
    public void endOthers() {
        if (signIns.endOthers(currentUser.username(), present()) > 0) {
            record();
        }
    }

    private @Nullable UUID present() {
        return currentUser.signIn().orElse(null);
    }

    private void record() {
        audit.record(AuditAction.SIGNED_OUT, AuditedObject.of(OBJECT, currentUser.username()), List.of());
    }
}
