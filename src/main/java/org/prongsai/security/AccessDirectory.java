package org.prongsai.security;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where rights are kept; implemented by the feature that owns the accounts. */
public interface AccessDirectory {

    /**
     * The rights of an enabled account as they are now; empty where it is disabled or gone, or the sign-in is ended.
     *
     * @param signIn by which the person is here, null where none is kept
     */
    Optional<Access> find(String username, @Nullable UUID signIn);
}
