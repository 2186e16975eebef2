/** The page that makes the first administrator. */
@NullMarked
package org.prongsai.user.ui;

import org.jspecify.annotations.NullMarked;
