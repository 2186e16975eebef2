package org.prongsai.user;

import java.util.Set;
import org.prongsai.security.Role;

/**
 * An account as administrators see it.
 *
 * @param username name for signing in
 * @param name name shown to others
 * @param enabled whether it is not disabled
 * @param waiting whether its owner has yet to choose a password
 * @param roles roles held
 * @param divisionIds divisions headed
 */
public record AccountRow(
        long id,
        String username,
        String name,
        boolean enabled,
        boolean waiting,
        Set<Role> roles,
        Set<Long> divisionIds) {

    public AccountRow {
        roles = Set.copyOf(roles);
        divisionIds = Set.copyOf(divisionIds);
    }

    public AccountState state() {
        return !enabled ? AccountState.DISABLED : waiting ? AccountState.WAITING : AccountState.ENABLED;
    }

    /** Whether this person can administer at this moment. */
    boolean administers() {
        return state() == AccountState.ENABLED && roles.contains(Role.ADMIN);
    }
}
