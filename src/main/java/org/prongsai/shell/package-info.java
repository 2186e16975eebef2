/** Main layout, home and error pages; imports no feature. */
@NullMarked
package org.prongsai.shell;

import org.jspecify.annotations.NullMarked;
