package org.prongsai.assessment.ui;

import org.prongsai.assessment.FrameworkPart;

/**
 * A place among the rules of a year, to which the focus goes.
 *
 * @param part kind of part
 * @param subject code, number or place on the ladder; empty for all of that kind
 */
record RulesPlace(FrameworkPart part, String subject) {}
