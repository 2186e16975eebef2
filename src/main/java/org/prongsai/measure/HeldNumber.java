package org.prongsai.measure;

/** The number behind the highest of a year, and where that year stands. */
record HeldNumber(int next, String year) {}
