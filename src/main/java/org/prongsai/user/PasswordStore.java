package org.prongsai.user;

import java.util.List;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Puts another password in place of the former; the audit trail tells that, and never which. */
@Component
class PasswordStore {

    private static final String CHANGE =
            "update account set password_hash = ?, version = version + 1 where username = ?";

    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    PasswordStore(JdbcTemplate jdbc, PasswordEncoder passwords, AuditTrail audit) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** @param how in which way it was chosen */
    void replace(String username, String password, String how) {
        jdbc.update(CHANGE, passwords.encode(password), username);
        audit.record(
                AuditAction.CHANGED,
                AuditedObject.of("account", username),
                List.of(FieldChange.of("password", null, how)));
    }
}
