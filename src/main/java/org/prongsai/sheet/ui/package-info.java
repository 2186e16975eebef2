/** Parts of pages that take lists in from files, and let them be taken along. */
@NullMarked
package org.prongsai.sheet.ui;

import org.jspecify.annotations.NullMarked;
