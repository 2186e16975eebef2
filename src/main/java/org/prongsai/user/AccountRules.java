package org.prongsai.user;

import java.util.regex.Pattern;
import org.prongsai.shared.RefusedException;

/** What names and passwords may be. */
final class AccountRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_USERNAME = 100;

    private static final int SHORTEST_PASSWORD = 8;
    private static final int LONGEST_PASSWORD = 128;
    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@-]{3,100}");

    private AccountRules() {}

    static boolean isUsername(String username) {
        return USERNAME.matcher(username).matches();
    }

    /** @throws RefusedException where it is too short or too long */
    static void requirePassword(String password) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST_PASSWORD || length > LONGEST_PASSWORD) {
            throw new RefusedException("account.refused.password", SHORTEST_PASSWORD, LONGEST_PASSWORD);
        }
    }
}
