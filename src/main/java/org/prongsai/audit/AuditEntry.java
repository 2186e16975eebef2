package org.prongsai.audit;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.prongsai.security.Origin;

/** One line of the audit trail; never changed once written. */
@Entity
@Immutable
class AuditEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private @Nullable UUID id;

    private Instant occurredAt;
    private String actor;

    /** From where; null where the application acts by itself. */
    private @Nullable String address;

    /** Read with the entry, so that a history needs no second look-up; null once the account is gone. */
    @Formula("(select p.display_name from account p where p.username = actor)")
    private @Nullable String actorName;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    private String objectType;
    private String objectId;
    private @Nullable Long divisionId;

    @Convert(converter = FieldChangesConverter.class)
    private List<FieldChange> changes;

    protected AuditEntry() {}

    AuditEntry(Instant occurredAt, String actor, AuditAction action, AuditedObject object, List<FieldChange> changes) {
        this.occurredAt = occurredAt;
        this.actor = actor;
        this.address = Origin.address().orElse(null);
        this.action = action;
        this.objectType = object.type();
        this.objectId = object.id();
        this.divisionId = object.divisionId();
        this.changes = List.copyOf(changes);
    }

    /** Without the division that owns it. */
    AuditedObject object() {
        return AuditedObject.of(objectType, objectId);
    }

    HistoryLine toLine() {
        return new HistoryLine(occurredAt, actor, actorName == null ? actor : actorName, action, changes);
    }
}
