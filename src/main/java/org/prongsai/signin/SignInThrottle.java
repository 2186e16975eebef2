package org.prongsai.signin;

import java.util.function.Supplier;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Slows down who guesses passwords, wherever one is asked for. */
@Component
public class SignInThrottle {

    private final SignInFailures failures;
    private final SignInTrail trail;

    SignInThrottle(SignInFailures failures, SignInTrail trail) {
        this.failures = failures;
        this.trail = trail;
    }

    /**
     * Checks a password unless failures make one wait.
     *
     * @param check throws an {@link AuthenticationException} where the password is wrong
     * @throws TooManyFailuresException before the check, and in the same way whether the account exists or not
     */
    public <T> T guard(String username, Supplier<T> check) {
        var attempt = Attempt.of(username);
        var id = failures.add(attempt);
        var wait = failures.waitFor(attempt, id);
        if (wait.isPositive()) {
            failures.takeBack(id);
            throw new TooManyFailuresException(wait);
        }
        try {
            var checked = check.get();
            failures.forget(attempt);
            return checked;
        } catch (AuthenticationException wrong) {
            trail.failed(username);
            throw wrong;
        } catch (RuntimeException failed) {
            failures.takeBack(id);
            throw failed;
        }
    }
}
