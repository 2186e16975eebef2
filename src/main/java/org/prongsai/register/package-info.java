/** Lists of measures as people work with them, put together from what other features keep. */
@NullMarked
package org.prongsai.register;

import org.jspecify.annotations.NullMarked;
