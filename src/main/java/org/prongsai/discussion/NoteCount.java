package org.prongsai.discussion;

/**
 * How much was said about a part.
 *
 * @param notes without those that were deleted
 * @param open questions that wait for an answer
 */
record NoteCount(long notes, long open) {}
