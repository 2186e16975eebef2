/** What management decides on declines, what causes them, and which indicators no measure addresses. */
@NullMarked
package org.prongsai.review;

import org.jspecify.annotations.NullMarked;
