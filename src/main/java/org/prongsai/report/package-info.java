/** The official report: reading what agencies publish, and bringing it in after a person has looked at it. */
@NullMarked
package org.prongsai.report;

import org.jspecify.annotations.NullMarked;
