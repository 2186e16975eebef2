package org.prongsai.user;

import java.util.Map;

/**
 * Names of people, read at once for all that a part of a page shows.
 *
 * @param byUsername name shown, by user name
 */
public record PersonNames(Map<String, String> byUsername) {

    public PersonNames {
        byUsername = Map.copyOf(byUsername);
    }

    /** The name shown; the user name itself where the account no longer exists. */
    public String of(String username) {
        return byUsername.getOrDefault(username, username);
    }
}
