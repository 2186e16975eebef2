/** Notes to and fro on a division's part of a measure, and the questions among them. */
@NullMarked
package org.prongsai.discussion;

import org.jspecify.annotations.NullMarked;
