package org.prongsai.attachment;

import org.prongsai.shared.RefusedException;

/** Why a file is not taken; each has a message that says what to do instead. */
public enum FileProblem {
    EMPTY,
    TOO_LARGE,
    NOT_ALLOWED,
    MISNAMED,
    DAMAGED,
    LOCKED,
    MACRO,
    BOMB;

    RefusedException refused(Object... arguments) {
        return new RefusedException("file.refused." + name(), arguments);
    }
}
