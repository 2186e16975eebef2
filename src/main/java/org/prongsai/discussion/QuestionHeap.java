package org.prongsai.discussion;

/** The questions that a person cares about. */
public enum QuestionHeap {
    /** Open ones that mention the person or a division that she heads, in a year that takes answers. */
    FOR_ME,
    /** Those that the person asked, open and answered. */
    BY_ME
}
