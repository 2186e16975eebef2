package org.prongsai.user;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.signin.SignIns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts another password in place of the former; the audit trail tells that, and never which. */
@Component
class PasswordStore {

    private static final String CHANGE =
            "update account set password_hash = ?, version = version + 1 where username = ?";

    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;
    private final SignIns signIns;
    private final AuditTrail audit;

    PasswordStore(JdbcTemplate jdbc, PasswordEncoder passwords, SignIns signIns, AuditTrail audit) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.signIns = signIns;
        this.audit = audit;
    }

    /**
     * Whoever is signed in by the former password is signed out.
     *
     * @param how in which way it was chosen
     * @param kept the sign-in of who chooses it, null where there is none
     */
    @Transactional
    void replace(String username, String password, String how, @Nullable UUID kept) {
        signIns.endOthers(username, kept);
        jdbc.update(CHANGE, passwords.encode(password), username);
        audit.record(
                AuditAction.CHANGED,
                AuditedObject.of("account", username),
                List.of(FieldChange.of("password", null, how)));
    }
}
