/** Internal dashboard for the yearly integrity and transparency work of a Thai municipality. */
@NullMarked
package org.prongsai;

import org.jspecify.annotations.NullMarked;
