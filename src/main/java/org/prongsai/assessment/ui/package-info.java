/** Scores, changes and rules on the screen. */
@NullMarked
package org.prongsai.assessment.ui;

import org.jspecify.annotations.NullMarked;
