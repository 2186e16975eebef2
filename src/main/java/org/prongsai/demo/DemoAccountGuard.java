package org.prongsai.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Keeps an installation from starting for real on data whose passwords stand in the README. */
@Component
@Profile("!demo")
class DemoAccountGuard implements InitializingBean {

    private final UserDetailsService accounts;
    private final PasswordEncoder passwords;

    DemoAccountGuard(UserDetailsService accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void afterPropertiesSet() {
        for (var row : DemoTable.rows("accounts.tsv")) {
            if (hasPublicPassword(row.getFirst())) {
                throw new DemoAccountFoundException(row.getFirst());
            }
        }
    }

    private boolean hasPublicPassword(String username) {
        try {
            return passwords.matches(
                    DemoPeople.PASSWORD, accounts.loadUserByUsername(username).getPassword());
        } catch (UsernameNotFoundException none) {
            return false;
        }
    }
}
