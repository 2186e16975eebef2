/**
 * The two official papers of a fiscal year, the plan and the report on it: what they say, what is still missing from them, and
 * which of them were published.
 */
@NullMarked
package org.prongsai.publication;

import org.jspecify.annotations.NullMarked;
