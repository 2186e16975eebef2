/** Roles, the current user and sign-in; depends on no feature. */
@NullMarked
package org.prongsai.security;

import org.jspecify.annotations.NullMarked;
