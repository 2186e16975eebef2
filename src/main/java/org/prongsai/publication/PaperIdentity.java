package org.prongsai.publication;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.StoredFile;
import org.prongsai.audit.FieldChange;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** The one row of how the municipality calls itself. */
@Entity
class PaperIdentity {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private String agency;
    private String place;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<SignatoryLine> signatory = new ArrayList<>();

    @Embedded
    private @Nullable StoredFile emblem;

    @Version
    private int version;

    protected PaperIdentity() {}

    /** Takes over what an administrator says, but for the emblem, and tells what that changed. */
    List<FieldChange> take(Identity next) {
        next.requireSound();
        requireVersion(next.version());
        var lines = next.signatories().stream().map(SignatoryLine::of).toList();
        var changes = List.of(
                FieldChange.of("agency", agency, next.agency()),
                FieldChange.of("place", place, next.place()),
                FieldChange.of("signatories", told(signatory), told(lines)));
        agency = next.agency();
        place = next.place();
        if (!signatory.equals(lines)) {
            signatory.clear();
            signatory.addAll(lines);
        }
        return changes.stream().filter(FieldChange::isReal).toList();
    }

    /** Takes another emblem, or none, and tells what that changed. */
    FieldChange takeEmblem(@Nullable StoredFile next, int seen) {
        requireVersion(seen);
        var change = FieldChange.of("emblem", named(emblem), named(next));
        emblem = next;
        return change;
    }

    private static @Nullable String named(@Nullable StoredFile file) {
        return file == null ? null : file.name();
    }

    private static String told(List<SignatoryLine> lines) {
        return lines.stream().map(SignatoryLine::toString).collect(Collectors.joining(", "));
    }

    private void requireVersion(int seen) {
        if (seen != version) {
            throw new ObjectOptimisticLockingFailureException(PaperIdentity.class, id);
        }
    }

    @Nullable
    StoredFile emblem() {
        return emblem;
    }

    /** @param otherwise the name where nobody has said one yet */
    Identity toView(String otherwise) {
        return new Identity(
                agency.isEmpty() ? otherwise : agency,
                place,
                signatory.stream().map(SignatoryLine::toSignatory).toList(),
                emblem,
                version);
    }
}
