/** The measures as people work with them: lists, a head's own work, saved views, and the list as a file. */
@NullMarked
package org.prongsai.register;

import org.jspecify.annotations.NullMarked;
