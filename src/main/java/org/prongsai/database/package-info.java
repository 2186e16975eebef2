/** The embedded database by default, and what makes its commits durable. */
@NullMarked
package org.prongsai.database;

import org.jspecify.annotations.NullMarked;
