package org.prongsai.signin;

import java.text.Normalizer;
import org.prongsai.security.SignedInUser;
import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs in by name and password. Whoever fails learns neither by the answer nor by its time whether there is such an
 * account, or whether it is disabled.
 */
@Component
class PasswordSignIn extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;
    private final SignInTrail trail;

    PasswordSignIn(UserDetailsService accounts, PasswordEncoder passwords, SignInThrottle throttle, SignInTrail trail) {
        super(accounts);
        this.throttle = throttle;
        this.trail = trail;
        setPasswordEncoder(passwords);
        setPreAuthenticationChecks(account -> {});
        setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
    }

    @Override
    public Authentication authenticate(Authentication given) throws AuthenticationException {
        var username = Normalizer.normalize(given.getName(), Normalizer.Form.NFC);
        return throttle.guard(username, () -> super.authenticate(given));
    }

    @Override
    protected Authentication createSuccessAuthentication(Object principal, Authentication given, UserDetails account) {
        var user = ((SignedInUser) account).in(trail.signedIn(account.getUsername()));
        return super.createSuccessAuthentication(user, given, user);
    }
}
