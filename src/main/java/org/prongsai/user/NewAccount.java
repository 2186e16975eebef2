package org.prongsai.user;

import java.util.Set;
import org.prongsai.security.Role;

/**
 * An account to be created.
 *
 * @param username name for signing in, 3 to 100 characters
 * @param displayName name shown to others
 * @param password password as typed
 * @param roles roles held
 * @param divisionIds divisions headed
 */
public record NewAccount(String username, String displayName, String password, Set<Role> roles, Set<Long> divisionIds) {

    public NewAccount {
        username = Usernames.composed(username);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
        divisionIds = Set.copyOf(divisionIds);
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + ", " + roles + "]";
    }
}
