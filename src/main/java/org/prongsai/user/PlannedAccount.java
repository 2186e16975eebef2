package org.prongsai.user;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.security.Role;
import org.prongsai.sheet.ListLine;

/**
 * What becomes of an account by a row of a list.
 *
 * @param line what is told of it
 * @param before as it is, null of a new one
 * @param after as it is to be; a new one has no identifier yet
 */
record PlannedAccount(ListLine line, @Nullable AccountRow before, AccountRow after) {

    boolean isNew() {
        return before == null;
    }

    boolean isChanged() {
        return before != null && line.changesSomething();
    }

    /** Whether somebody who is signed in must sign in anew. */
    boolean hasOtherRights() {
        return hasOtherRoles() || hasOtherDivisions() || before != null && before.enabled() != after.enabled();
    }

    boolean hasOtherRoles() {
        return !after.roles().equals(before == null ? Set.<Role>of() : before.roles());
    }

    boolean hasOtherDivisions() {
        return !after.divisionIds().equals(before == null ? Set.<Long>of() : before.divisionIds());
    }
}
