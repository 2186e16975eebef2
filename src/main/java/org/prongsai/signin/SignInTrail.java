package org.prongsai.signin;

import java.util.List;
import java.util.UUID;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.security.SignedInUser;
import org.prongsai.security.SystemUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who signs in and out, and whose password was given wrong. */
@Component
@Transactional
class SignInTrail {

    private static final String NOBODY = "-";

    private final SignIns signIns;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    SignInTrail(SignIns signIns, AuditTrail audit, JdbcClient jdbc) {
        this.signIns = signIns;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    UUID signedIn(String username) {
        var id = signIns.begin(username);
        record(username, AuditAction.SIGNED_IN);
        return id;
    }

    /** Of a name that nobody has nothing is kept but that somebody tried one: it may be a password in the wrong field. */
    void failed(String given) {
        var known = jdbc.sql("select username from account where username = ?")
                .param(given)
                .query(String.class)
                .optional();
        record(known.orElse(NOBODY), AuditAction.SIGN_IN_FAILED);
    }

    void signedOut(SignedInUser user) {
        if (user.signIn().filter(id -> signIns.end(user.getUsername(), id)).isPresent()) {
            record(user.getUsername(), AuditAction.SIGNED_OUT);
        }
    }

    private void record(String username, AuditAction action) {
        SystemUser.call(() -> audit.record(action, AuditedObject.of(OwnSignIns.OBJECT, username), List.of()));
    }
}
