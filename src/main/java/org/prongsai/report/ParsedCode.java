package org.prongsai.report;

/**
 * A question of the assessment that a measure answers.
 *
 * @param code letter and number, such as {@code I5}; whether the year has such a question is not the reader's matter
 * @param inferred whether the letter had to be guessed, so that a person is to confirm it
 * @param written as the report has it, such as {@code 15}
 */
record ParsedCode(String code, boolean inferred, String written) {}
