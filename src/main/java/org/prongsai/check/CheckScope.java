package org.prongsai.check;

/** Whose weak spots are looked for. */
public enum CheckScope {
    /** What the acting person can do something about: a head's own divisions, else everything. */
    MINE,
    ALL
}
