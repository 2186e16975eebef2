package org.prongsai.security;

import java.util.Optional;

/** Where rights are kept; implemented by the feature that owns the accounts. */
public interface AccessDirectory {

    /** The rights of an enabled account as they are now; empty where it is disabled or gone. */
    Optional<Access> find(String username);
}
