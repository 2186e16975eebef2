package org.prongsai.user;

import java.util.regex.Pattern;

/** What names may be. */
final class AccountRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_USERNAME = 100;

    private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}._@-]{3,100}");

    private AccountRules() {}

    static boolean isUsername(String username) {
        return USERNAME.matcher(username).matches();
    }
}
