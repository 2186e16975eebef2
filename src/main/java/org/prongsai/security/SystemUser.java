package org.prongsai.security;

import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** The application acting by itself, as when it lays out demo data; named so in the audit trail. */
public final class SystemUser {

    public static final String NAME = "system";

    private SystemUser() {}

    /** Runs work with an administrator's rights under the name of the system. */
    public static <T> T call(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new FreshAuthentication(new Access(NAME, Set.of(Role.ADMIN), Set.of())));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
