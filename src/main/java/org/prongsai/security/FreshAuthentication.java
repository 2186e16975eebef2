package org.prongsai.security;

import java.util.Collection;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;

/** Rights read from the directory for one service call, never kept in a session. */
final class FreshAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Access access;

    FreshAuthentication(Access access) {
        super(authorities(access));
        this.access = access;
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Access access) {
        return access.roles().stream().map(Role::authority).toList();
    }

    Access access() {
        return access;
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
