/** Tables in files that people fill in: read safely, and written. */
@NullMarked
package org.prongsai.sheet;

import org.jspecify.annotations.NullMarked;
