/** Who did what when, written in the transaction of the change itself. */
@NullMarked
package org.prongsai.audit;

import org.jspecify.annotations.NullMarked;
