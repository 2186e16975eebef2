/** Declines with their causes and what is decided on them, and the map of what is addressed. */
@NullMarked
package org.prongsai.review.ui;

import org.jspecify.annotations.NullMarked;
