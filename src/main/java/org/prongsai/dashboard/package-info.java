/** The first page of management: reads measures and assessment. */
@NullMarked
package org.prongsai.dashboard;

import org.jspecify.annotations.NullMarked;
