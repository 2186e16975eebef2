/**
 * Papers as the municipality publishes them: a heading, tables, charts and signatures, written as PDF, DOCX and XLSX.
 * Knows nothing of measures or scores; whoever makes a {@link org.prongsai.paper.Paper} has chosen every word of it.
 */
@NullMarked
package org.prongsai.paper;

import org.jspecify.annotations.NullMarked;
