package org.prongsai.access;

import java.util.Set;
import org.prongsai.security.Role;
import org.prongsai.testing.People;

/** Everyone who may come along, as columns of the tables of access. */
enum Person {
    ADMIN,
    OWN_HEAD,
    OTHER_HEAD,
    MANAGEMENT,
    NO_ROLE,
    DISABLED,
    ANONYMOUS;

    /** The division whose parts are dealt with. */
    static final long DIVISION = 3;

    private static final long OTHER_DIVISION = 5;

    /** Adds an account and returns its name; nobody who is anonymous has one. */
    String account(People people) {
        return switch (this) {
            case ADMIN -> people.admin();
            case OWN_HEAD -> people.head(DIVISION);
            case OTHER_HEAD -> people.head(OTHER_DIVISION);
            case MANAGEMENT -> people.management();
            case NO_ROLE -> people.add("nothing", Set.of());
            case DISABLED -> {
                var name = people.add("former", roles(), DIVISION);
                people.disable(name);
                yield name;
            }
            case ANONYMOUS -> throw new IllegalStateException("An anonymous visitor has no account");
        };
    }

    /** The roles that the session remembers from signing in. */
    Set<Role> roles() {
        return switch (this) {
            case ADMIN -> Set.of(Role.ADMIN);
            case OWN_HEAD, OTHER_HEAD -> Set.of(Role.DIVISION_HEAD);
            case MANAGEMENT -> Set.of(Role.MANAGEMENT);
            case DISABLED -> Set.of(Role.values());
            case NO_ROLE, ANONYMOUS -> Set.of();
        };
    }
}
