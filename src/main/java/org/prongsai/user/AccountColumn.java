package org.prongsai.user;

/** What a list of accounts says of each; the user name tells which one is meant. */
public enum AccountColumn {
    USERNAME,
    NAME,
    ROLES,
    DIVISIONS,
    STATE
}
