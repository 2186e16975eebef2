package org.prongsai.register;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureRow;

/**
 * A column of an exported list.
 *
 * @param title what stands above it
 * @param width how many characters it has room for
 * @param value what it says of a row: a text, a number, a {@link LocalDate}, or null
 */
public record ExportColumn(String title, int width, Function<MeasureRow, @Nullable Object> value) {}
