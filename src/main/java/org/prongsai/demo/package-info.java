/** Marked demo data and accounts; only under the demo profile. */
@NullMarked
package org.prongsai.demo;

import org.jspecify.annotations.NullMarked;
