/** The list of measures as a person has it: layout and saved views, and the list as a file. */
@NullMarked
package org.prongsai.register;

import org.jspecify.annotations.NullMarked;
