package org.prongsai.discussion;

import java.time.Instant;

/**
 * The answer to a question.
 *
 * @param text plain text
 * @param by name of who answered
 * @param at when
 */
public record AnswerView(String text, String by, Instant at) {}
