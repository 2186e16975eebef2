/** Accounts, their roles and the divisions they head. */
@NullMarked
package org.prongsai.user;

import org.jspecify.annotations.NullMarked;
