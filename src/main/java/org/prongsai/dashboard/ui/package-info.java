/** The dashboard and its chart. */
@NullMarked
package org.prongsai.dashboard.ui;

import org.jspecify.annotations.NullMarked;
