package org.prongsai.report;

import org.prongsai.assessment.Indicator;

/**
 * A question that a measure answers.
 *
 * @param code letter and number, such as {@code I5}
 * @param written as the report has it
 * @param indicator the indicator it counts for
 * @param toConfirm whether the code is a guess that nobody has confirmed yet
 */
public record PreviewedCode(String code, String written, Indicator indicator, boolean toConfirm) {}
