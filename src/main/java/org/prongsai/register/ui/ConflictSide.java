package org.prongsai.register.ui;

/** Whose text is saved where two people reported at once. */
enum ConflictSide {
    MINE,
    THEIRS,
    BOTH
}
