/** Measures by division, and a division's own work. */
@NullMarked
package org.prongsai.measure.ui;

import org.jspecify.annotations.NullMarked;
