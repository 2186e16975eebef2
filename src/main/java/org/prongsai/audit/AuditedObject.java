package org.prongsai.audit;

import org.jspecify.annotations.Nullable;

/**
 * What an entry of the audit trail is about.
 *
 * @param type kind of object, such as {@code assignment}
 * @param id its identifier
 * @param divisionId the division that owns it, null where none does
 */
public record AuditedObject(
        String type, String id, @Nullable Long divisionId) {

    public static AuditedObject of(String type, Object id) {
        return new AuditedObject(type, id.toString(), null);
    }

    public static AuditedObject of(String type, Object id, long divisionId) {
        return new AuditedObject(type, id.toString(), divisionId);
    }
}
