package org.prongsai.security;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who acts, asked by services once the role has been checked: it decides on the object, not on the method. */
@Component
public class CurrentUser {

    /**
     * The rights of the acting person, as read for this call.
     *
     * @throws AccessDeniedException outside a guarded service or without sign-in
     */
    public Access access() {
        return FreshAccess.acting()
                .map(FreshAuthentication::access)
                .orElseThrow(() -> new AccessDeniedException("No signed-in user"));
    }

    /** The sign-in by which the acting person is here, if that is kept. */
    public Optional<UUID> signIn() {
        return FreshAccess.acting().flatMap(FreshAuthentication::signIn);
    }

    public String username() {
        return access().username();
    }

    /** @throws AccessDeniedException unless the acting person heads this division */
    public void requireHeadOf(long divisionId) {
        if (!access().heads(divisionId)) {
            throw new AccessDeniedException("Not head of division " + divisionId);
        }
    }
}
