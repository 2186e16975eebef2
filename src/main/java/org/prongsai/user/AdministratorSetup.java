package org.prongsai.user;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.prongsai.security.FirstAdministrator;
import org.prongsai.security.Role;
import org.prongsai.security.SystemUser;
import org.prongsai.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the first administrator, from a one-time token that only who sees the log of the first start knows. */
@Component
public class AdministratorSetup implements FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(AdministratorSetup.class);

    private final AccountRepository accounts;
    private final AccountService service;
    private final String token;

    AdministratorSetup(AccountRepository accounts, AccountService service) {
        this.accounts = accounts;
        this.service = service;
        var drawn = new byte[24];
        new SecureRandom().nextBytes(drawn);
        this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isMissing()) {
            LOG.warn("No account exists yet. Open /setup?token={} to make the first administrator.", token);
        }
    }

    @Override
    public boolean isMissing() {
        return accounts.count() == 0;
    }

    /**
     * Creates the first administrator; works once.
     *
     * @throws RefusedException where an account exists, the token is wrong, or name or password are refused
     */
    public synchronized void create(String givenToken, String username, String displayName, String password) {
        if (!isMissing() || !matches(givenToken)) {
            throw new RefusedException("setup.refused");
        }
        var administrator = new NewAccount(username, displayName, password, Set.of(Role.ADMIN), Set.of());
        SystemUser.call(() -> {
            service.create(administrator);
            return administrator;
        });
    }

    private boolean matches(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
