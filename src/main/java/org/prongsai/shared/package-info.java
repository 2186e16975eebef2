/** What two features already use, free of any framework. */
@NullMarked
package org.prongsai.shared;

import org.jspecify.annotations.NullMarked;
