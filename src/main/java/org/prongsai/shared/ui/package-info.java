/** Parts of views that several features use. */
@NullMarked
package org.prongsai.shared.ui;

import org.jspecify.annotations.NullMarked;
