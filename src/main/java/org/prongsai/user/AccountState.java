package org.prongsai.user;

/** Whether somebody may sign in. */
public enum AccountState {
    ENABLED,
    DISABLED,
    /** May sign in once a password is chosen. */
    WAITING
}
