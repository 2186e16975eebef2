package org.prongsai.register;

import org.jspecify.annotations.Nullable;

/**
 * How a person has a column.
 *
 * @param key the column
 * @param shown whether it is to be seen
 * @param width in pixels, null for the usual width
 */
public record ColumnSetting(
        String key, boolean shown, @Nullable Integer width) {

    private static final int NARROWEST = 30;
    private static final int WIDEST = 2_000;

    public ColumnSetting {
        if (!key.matches("[a-zA-Z]{1,30}")) {
            throw new IllegalArgumentException("No column: " + key);
        }
        if (width != null) {
            width = Math.clamp(width, NARROWEST, WIDEST);
        }
    }
}
