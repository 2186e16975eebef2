package org.prongsai.shared.ui;

import org.prongsai.audit.Change;

/** Tells how much waits for the acting person behind an entry of the menu; a bean for each such entry. */
public interface MenuCount {

    /** Address of the entry. */
    String route();

    /**
     * Asked as the menu is first shown, after changes that concern it, and now and then as time passes; in the person's own
     * session, so keep it to a few statements.
     */
    long count();

    /** Whether what somebody has changed may alter the count. */
    boolean concerns(Change change);

    /** Whether the acting person is who has to act; what is for others to mend is counted without alarm. */
    default boolean isUrgent() {
        return true;
    }
}
