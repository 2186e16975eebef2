/** Measures by division, and a division's own work. */
@NullMarked
package org.prongsai.register.ui;

import org.jspecify.annotations.NullMarked;
