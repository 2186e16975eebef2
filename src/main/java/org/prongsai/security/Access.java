package org.prongsai.security;

import java.util.Set;

/**
 * What an enabled account may do at this moment.
 *
 * @param username name for signing in
 * @param roles roles held
 * @param divisionIds divisions that the person heads
 */
public record Access(String username, Set<Role> roles, Set<Long> divisionIds) {

    public Access {
        roles = Set.copyOf(roles);
        divisionIds = Set.copyOf(divisionIds);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the person is a head, and this division is one of hers. */
    public boolean heads(long divisionId) {
        return has(Role.DIVISION_HEAD) && divisionIds.contains(divisionId);
    }
}
