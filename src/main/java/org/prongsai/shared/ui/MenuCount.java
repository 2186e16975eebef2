package org.prongsai.shared.ui;

/** Tells how much waits for the acting person behind an entry of the menu; a bean for each such entry. */
public interface MenuCount {

    /** Address of the entry. */
    String route();

    /** Asked whenever another view is opened, in the person's own session: keep it to a few statements. */
    long count();
}
