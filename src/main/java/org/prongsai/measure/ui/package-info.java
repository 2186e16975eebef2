/** Planning the measures of a fiscal year. */
@NullMarked
package org.prongsai.measure.ui;

import org.jspecify.annotations.NullMarked;
