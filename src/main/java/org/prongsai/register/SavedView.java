package org.prongsai.register;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** A named look at the list; its owner alone changes it. */
@Entity
class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String owner;

    @Formula("(select a.display_name from account a where a.username = owner)")
    private @Nullable String ownerName;

    private String name;
    private String address;

    @Version
    private int version;

    protected SavedView() {}

    SavedView(String owner, String name, String address) {
        this.owner = owner;
        this.name = name;
        this.address = address;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet: " + name);
        }
        return id;
    }

    boolean isCalled(String other) {
        return name.equals(other);
    }

    NamedView toView(String reader) {
        return new NamedView(id(), version, name, address, ownerName == null ? owner : ownerName, owner.equals(reader));
    }

    AuditedObject audited() {
        return AuditedObject.of("savedView", id());
    }

    /** @throws ObjectOptimisticLockingFailureException where the view was changed since it was seen */
    void requireVersion(int seen) {
        if (seen != version) {
            throw new ObjectOptimisticLockingFailureException(SavedView.class, id());
        }
    }

    List<FieldChange> creation() {
        return List.of(FieldChange.of("name", null, name), FieldChange.of("address", null, address));
    }

    List<FieldChange> deletion() {
        return List.of(FieldChange.of("name", name, null), FieldChange.of("address", address, null));
    }

    List<FieldChange> rename(String chosen) {
        var changes = List.of(FieldChange.of("name", name, chosen));
        name = chosen;
        return changes;
    }

    List<FieldChange> showing(String chosen) {
        var changes = List.of(FieldChange.of("address", address, chosen));
        address = chosen;
        return changes;
    }
}
