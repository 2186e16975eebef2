/** What several features need and none owns. */
@NullMarked
package org.prongsai.shared;

import org.jspecify.annotations.NullMarked;
