/** A standing list of what is wrong or weak in a year's measures and scores. */
@NullMarked
package org.prongsai.check;

import org.jspecify.annotations.NullMarked;
