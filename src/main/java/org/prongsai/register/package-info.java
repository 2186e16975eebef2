/** The list of measures as a person has it: layout and saved views. */
@NullMarked
package org.prongsai.register;

import org.jspecify.annotations.NullMarked;
