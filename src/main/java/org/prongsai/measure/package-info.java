/** Measures of a fiscal year and what each division does about them. */
@NullMarked
package org.prongsai.measure;

import org.jspecify.annotations.NullMarked;
