package org.prongsai.shared.ui;

import org.prongsai.audit.Change;

/** Tells how much waits for the acting person behind an entry of the menu; a bean for each such entry. */
public interface MenuCount {

    /** Address of the entry. */
    String route();

    /** Asked whenever another view is opened, in the person's own session: keep it to a few statements. */
    long count();

    /** Whether what somebody has changed may alter the count. */
    boolean concerns(Change change);

    /** Whether the acting person is who has to act; what is for others to mend is counted without alarm. */
    default boolean isUrgent() {
        return true;
    }
}
