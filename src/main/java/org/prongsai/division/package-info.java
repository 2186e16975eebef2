/** Units (divisions) of the municipality. */
@NullMarked
package org.prongsai.division;

import org.jspecify.annotations.NullMarked;
