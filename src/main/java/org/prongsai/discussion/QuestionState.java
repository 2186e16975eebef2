package org.prongsai.discussion;

/** Where a question stands; it is open until it is answered or withdrawn. */
public enum QuestionState {
    OPEN,
    ANSWERED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == OPEN;
    }
}
