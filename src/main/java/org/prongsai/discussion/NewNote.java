package org.prongsai.discussion;

/**
 * A note to be written.
 *
 * @param assignmentId the division's part that it is about
 * @param text plain text, 1 to 4,000 characters
 * @param mentions whom it is meant for
 * @param asks whether it is a question that waits for an answer
 */
public record NewNote(long assignmentId, String text, Mentions mentions, boolean asks) {}
