/** The official papers on screen: made, looked at, checked and published. */
@NullMarked
package org.prongsai.publication.ui;

import org.jspecify.annotations.NullMarked;
