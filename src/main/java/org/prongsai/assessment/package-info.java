/** Frameworks by fiscal year, indicator scores, comparison and rating. */
@NullMarked
package org.prongsai.assessment;

import org.jspecify.annotations.NullMarked;
