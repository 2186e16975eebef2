/** The list of units, and its import. */
@NullMarked
package org.prongsai.division.ui;

import org.jspecify.annotations.NullMarked;
