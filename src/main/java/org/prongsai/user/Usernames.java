package org.prongsai.user;

import java.text.Normalizer;

/** One spelling for each name, since keyboards compose letters and marks in different ways. */
final class Usernames {

    private Usernames() {}

    static String composed(String username) {
        return Normalizer.normalize(username, Normalizer.Form.NFC);
    }
}
