/** Files that people hand in: checked by their content, kept in the database. */
@NullMarked
package org.prongsai.attachment;

import org.jspecify.annotations.NullMarked;
