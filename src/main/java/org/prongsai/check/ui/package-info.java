/** The list of checks on screen, each finding with the way to its fix. */
@NullMarked
package org.prongsai.check.ui;

import org.jspecify.annotations.NullMarked;
