package org.prongsai.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in that can still be used.
 *
 * @param began when the password was given
 * @param expires until when it works at most, however much it is used
 * @param address from where, null where that is not known
 * @param present whether the reader is here by it
 */
public record SignIn(
        UUID id, Instant began, Instant expires, @Nullable String address, Device device, boolean present) {}
