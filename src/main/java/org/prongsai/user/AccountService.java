package org.prongsai.user;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of the people who work with the application. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class AccountService {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final AuditTrail audit;

    AccountService(AccountRepository accounts, PasswordEncoder passwords, AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Creates an enabled account.
     *
     * @throws RefusedException where the name is taken, or a rule refuses the names or the password
     */
    @Transactional
    public void create(NewAccount account) {
        check(account);
        accounts.save(new Account(account, passwords.encode(account.password())));
        audit.record(
                AuditAction.CREATED,
                AuditedObject.of("account", account.username()),
                List.of(
                        FieldChange.of("roles", null, inOrder(account.roles())),
                        FieldChange.of("divisions", null, inOrder(account.divisionIds()))));
    }

    private static String inOrder(Set<?> values) {
        return values.stream().sorted().map(Object::toString).collect(Collectors.joining(" "));
    }

    private void check(NewAccount account) {
        if (!AccountRules.isUsername(account.username())) {
            throw new RefusedException("account.refused.username");
        }
        PasswordRules.require(account.password(), account.username(), account.displayName());
        if (account.displayName().isEmpty() || account.displayName().length() > AccountRules.LONGEST_NAME) {
            throw new RefusedException("account.refused.displayName", AccountRules.LONGEST_NAME);
        }
        if (accounts.existsByUsername(account.username())) {
            throw new RefusedException("account.refused.taken", account.username());
        }
    }
}
