package org.prongsai.user;

import java.util.List;
import java.util.Optional;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.RefusedException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever got a link that works once choose the first password; open to visitors, who have nothing else to show. */
@Component
public class FirstPassword {

    private static final String CHANGE =
            "update account set password_hash = ?, version = version + 1 where username = ?";

    private final AccountStarts starts;
    private final JdbcTemplate jdbc;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    FirstPassword(AccountStarts starts, JdbcTemplate jdbc, PasswordEncoder passwords, AuditTrail audit) {
        this.starts = starts;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** The user name for which a link was made, as long as it works. */
    @Transactional(readOnly = true)
    public Optional<String> username(String token) {
        return starts.find(token);
    }

    /**
     * Sets the password; works once.
     *
     * @throws RefusedException where the link doesn't work any more, or the password is too short or too long
     */
    @Transactional
    public void choose(String token, String password) {
        AccountRules.requirePassword(password);
        var username = starts.find(token)
                .filter(found -> starts.take(token))
                .orElseThrow(() -> new RefusedException("start.refused"));
        jdbc.update(CHANGE, passwords.encode(password), username);
        SystemUser.call(() -> {
            audit.record(
                    AuditAction.CHANGED,
                    AuditedObject.of("account", username),
                    List.of(FieldChange.of("password", null, "chosen by the link that works once")));
            return username;
        });
    }
}
