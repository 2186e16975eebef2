package org.prongsai.audit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field, old → new.
 *
 * @param field name of the field, translated for the reader by the view
 * @param before value before, null where there was none
 * @param after value after, null where there is none
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {

    public static FieldChange of(String field, @Nullable Object before, @Nullable Object after) {
        return new FieldChange(field, text(before), text(after));
    }

    public boolean isReal() {
        return !Objects.equals(before, after);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
