package org.prongsai.measure;

/** A measure, told once for each of its links, and where its year stands. */
record HeldMeasure(Measure measure, String year) {}
