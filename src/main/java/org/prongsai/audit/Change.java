package org.prongsai.audit;

import org.jspecify.annotations.Nullable;

/**
 * That something was changed, without saying what: whoever is told reads it with rights of her own.
 *
 * @param objectType kind of object, such as {@code assignment}
 * @param objectId its identifier
 * @param divisionId the division that owns it, null where none does
 * @param actor username of who did it
 */
public record Change(
        String objectType, String objectId, @Nullable Long divisionId, String actor) {

    public boolean isOf(String type) {
        return objectType.equals(type);
    }

    public boolean isOf(String type, long id) {
        return isOf(type) && objectId.equals(String.valueOf(id));
    }
}
