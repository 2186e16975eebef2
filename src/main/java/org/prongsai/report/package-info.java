/** The official report: reading what agencies publish. */
@NullMarked
package org.prongsai.report;

import org.jspecify.annotations.NullMarked;
