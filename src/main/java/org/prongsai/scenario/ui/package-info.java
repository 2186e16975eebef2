/** Trying other scores, the ways to better ratings, and keeping a supposition as targets. */
@NullMarked
package org.prongsai.scenario.ui;

import org.jspecify.annotations.NullMarked;
