package org.prongsai.security;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Who is signed in, for greeting and menu only: services never trust the roles kept here. */
public final class SignedInUser extends User {

    private static final long serialVersionUID = 1L;

    private final String displayName;
    private final @Nullable UUID signIn;

    public SignedInUser(String username, String passwordHash, boolean enabled, String displayName, Set<Role> roles) {
        this(
                username,
                passwordHash,
                enabled,
                displayName,
                roles.stream().map(Role::authority).toList(),
                null);
    }

    private SignedInUser(
            String username,
            @Nullable String passwordHash,
            boolean enabled,
            String displayName,
            Collection<? extends GrantedAuthority> authorities,
            @Nullable UUID signIn) {
        super(username, passwordHash, enabled, true, true, true, authorities);
        this.displayName = displayName;
        this.signIn = signIn;
    }

    /** The same person by a sign-in that is kept and can be ended. */
    public SignedInUser in(UUID kept) {
        return new SignedInUser(getUsername(), getPassword(), isEnabled(), displayName, getAuthorities(), kept);
    }

    public String displayName() {
        return displayName;
    }

    /** The sign-in by which the person is here. */
    public Optional<UUID> signIn() {
        return Optional.ofNullable(signIn);
    }
}
