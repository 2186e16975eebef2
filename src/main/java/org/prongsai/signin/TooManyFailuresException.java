package org.prongsai.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** So many passwords were wrong that the next is not even looked at for a while. */
public class TooManyFailuresException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyFailuresException(Duration wait) {
        super("Too many failures");
        seconds = wait.plusMillis(999).toSeconds();
    }

    /** How long to wait, in whole seconds. */
    public long seconds() {
        return seconds;
    }
}
