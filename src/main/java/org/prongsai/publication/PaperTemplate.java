package org.prongsai.publication;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.StoredFile;
import org.prongsai.audit.FieldChange;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** The one row of each kind of paper that says what its documents are made from. */
@Entity
class PaperTemplate {

    @Id
    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Embedded
    private @Nullable StoredFile file;

    @Version
    private int version;

    protected PaperTemplate() {}

    /** Takes another template, or the delivered one, and tells what that changed. */
    FieldChange take(@Nullable StoredFile next, int seen) {
        if (seen != version) {
            throw new ObjectOptimisticLockingFailureException(PaperTemplate.class, kind);
        }
        var change = FieldChange.of("template", named(file), named(next));
        file = next;
        return change;
    }

    private static @Nullable String named(@Nullable StoredFile file) {
        return file == null ? null : file.name();
    }

    @Nullable
    StoredFile file() {
        return file;
    }

    TemplateView toView() {
        return new TemplateView(kind, file, version);
    }
}
