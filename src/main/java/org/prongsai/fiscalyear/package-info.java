/** Fiscal years of the Buddhist era and their states. */
@NullMarked
package org.prongsai.fiscalyear;

import org.jspecify.annotations.NullMarked;
