package org.prongsai.security;

import java.util.Set;
import java.util.function.Supplier;

/** The application acting by itself, as when it lays out demo data; named so in the audit trail. */
public final class SystemUser {

    public static final String NAME = "system";

    private static final FreshAuthentication AUTHENTICATION =
            new FreshAuthentication(new Access(NAME, Set.of(Role.ADMIN), Set.of()), null);

    private SystemUser() {}

    /** Runs work with an administrator's rights under the name of the system. */
    public static <T> T call(Supplier<T> work) {
        return FreshAccess.callAs(AUTHENTICATION, work::get);
    }

    public static void call(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
