package org.prongsai.security;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** Rights read from the directory for one service call, never kept in a session. */
final class FreshAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Access access;
    private final transient @Nullable UUID signIn;

    FreshAuthentication(Access access, @Nullable UUID signIn) {
        super(authorities(access));
        this.access = access;
        this.signIn = signIn;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Access access) {
        return access.roles().stream().map(Role::authority).toList();
    }

    Access access() {
        return access;
    }

    Optional<UUID> signIn() {
        return Optional.ofNullable(signIn);
    }

    @Override
    public Object getPrincipal() {
        return access.username();
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
