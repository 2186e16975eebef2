package org.prongsai.user;

import java.util.Set;
import org.prongsai.security.CurrentUser;
import org.prongsai.security.SignedInUser;
import org.prongsai.shared.RefusedException;
import org.prongsai.signin.SignInThrottle;
import org.prongsai.signin.TooManyFailuresException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Lets everybody choose another password; whoever is signed in elsewhere by the former is signed out there. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnPassword {

    private static final String WRONG = "account.refused.present";
    private static final String WAIT = "account.refused.wait";
    private static final Set<String> PRESENT = Set.of(WRONG, WAIT);

    private final PasswordStore store;
    private final UserDetailsService accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final CurrentUser currentUser;

    OwnPassword(
            PasswordStore store,
            UserDetailsService accounts,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            CurrentUser currentUser) {
        this.store = store;
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.currentUser = currentUser;
    }

    /**
     * Changes the password of the acting person. Guessing the present one is slowed down as at signing in.
     *
     * @throws RefusedException where the present one is wrong, was wrong too often of late, or a rule refuses the new one
     */
    public void change(String present, String next) {
        var account = (SignedInUser) accounts.loadUserByUsername(currentUser.username());
        PasswordRules.require(next, account.getUsername(), account.displayName());
        try {
            throttle.guard(account.getUsername(), () -> require(present, account));
        } catch (TooManyFailuresException many) {
            throw new RefusedException(WAIT, many.seconds());
        } catch (AuthenticationException wrong) {
            throw new RefusedException(WRONG);
        }
        store.replace(
                account.getUsername(),
                next,
                "chosen by its owner",
                currentUser.signIn().orElse(null));
    }

    /** Whether it is the present password that was refused, and not the new one. */
    public static boolean isAboutPresent(RefusedException refused) {
        return PRESENT.contains(refused.messageKey());
    }

    private boolean require(String present, SignedInUser account) {
        if (!passwords.matches(present, account.getPassword())) {
            throw new BadCredentialsException("Wrong password");
        }
        return true;
    }
}
