/** Reading the published report and importing it. */
@NullMarked
package org.prongsai.report;

import org.jspecify.annotations.NullMarked;
