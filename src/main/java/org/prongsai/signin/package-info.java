/** Signing in and out: who did so from where, what is still open, and how long failures make one wait. */
@NullMarked
package org.prongsai.signin;

import org.jspecify.annotations.NullMarked;
