package org.prongsai.security;

import java.util.Set;
import org.springframework.security.core.userdetails.User;

/** Who is signed in, for greeting and menu only: services never trust the roles kept here. */
public final class SignedInUser extends User {

    private static final long serialVersionUID = 1L;

    private final String displayName;

    public SignedInUser(String username, String passwordHash, boolean enabled, String displayName, Set<Role> roles) {
        super(
                username,
                passwordHash,
                enabled,
                true,
                true,
                true,
                roles.stream().map(Role::authority).toList());
        this.displayName = displayName;
    }

    public String displayName() {
        return displayName;
    }
}
