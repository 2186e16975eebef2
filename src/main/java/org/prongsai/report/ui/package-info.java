/** The import page. */
@NullMarked
package org.prongsai.report.ui;

import org.jspecify.annotations.NullMarked;
