/** Planning the measures of a year. */
@NullMarked
package org.prongsai.measure.ui;

import org.jspecify.annotations.NullMarked;
