package org.prongsai.division;

/** What a list of units says of each; the name tells which one is meant. */
public enum DivisionColumn {
    NAME,
    ENGLISH,
    POSITION
}
