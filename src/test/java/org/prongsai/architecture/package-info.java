/** Rules on the code itself, each with a fixture in {@code example.broken} that shows that it bites. */
package org.prongsai.architecture;
