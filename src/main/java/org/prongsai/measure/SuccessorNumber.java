package org.prongsai.measure;

import org.jspecify.annotations.Nullable;

/** A measure of the next year as far as rolling over asks: its number, and the line that it continues if any. */
record SuccessorNumber(long id, int number, @Nullable Long originId) {}
