package org.prongsai.register;

/** How much room the rows of a list take. */
public enum Density {
    COMPACT,
    COMFORTABLE
}
