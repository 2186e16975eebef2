/** The first page: the answer, the decline, what is late. */
@NullMarked
package org.prongsai.dashboard.ui;

import org.jspecify.annotations.NullMarked;
