package org.prongsai.user;

import java.time.Instant;

/**
 * How somebody begins: by a link that works once. Known here and to its receiver only; what is stored does not tell it.
 *
 * @param username whose account it is
 * @param name her name
 * @param token secret part of the link
 * @param expiresAt until when it works
 */
public record NewStart(String username, String name, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "NewStart[" + username + "]";
    }
}
