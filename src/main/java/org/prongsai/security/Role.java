package org.prongsai.security;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a person may do; one person may hold several. */
public enum Role {
    /** Manages definitions, imports and accounts. */
    ADMIN,
    /** Updates the work of the divisions that the person heads. */
    DIVISION_HEAD,
    /** Mayor and municipal clerk: reviews scores and declines. */
    MANAGEMENT;

    GrantedAuthority authority() {
        return new SimpleGrantedAuthority("ROLE_" + name());
    }
}
