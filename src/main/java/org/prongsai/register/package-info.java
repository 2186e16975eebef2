/** What is asked of the measures beyond keeping them: how they have changed, for the views of {@code ui}. */
@NullMarked
package org.prongsai.register;

import org.jspecify.annotations.NullMarked;
