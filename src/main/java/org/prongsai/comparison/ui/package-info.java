/** Any fiscal year against any other, and the trend that leads to it. */
@NullMarked
package org.prongsai.comparison.ui;

import org.jspecify.annotations.NullMarked;
