package org.prongsai.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.attachment.StoredFile;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;
import org.prongsai.shared.ThaiText;

/** A web page or a file that proves what a division reports. */
@Entity
class Evidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
    @SequenceGenerator(name = "evidence_seq", allocationSize = 50)
    private @Nullable Long id;

    private long assignmentId;
    private @Nullable Integer ordinal;
    private @Nullable String address;
    private @Nullable String title;

    @Embedded
    private @Nullable StoredFile file;

    /** Of the address, which is too long for an index where it has 2,000 Thai letters, or of the content of the file. */
    @Column(name = "address_hash")
    private String hash;

    private String addedBy;

    /** Read with the entry, so that a list needs no second look-up; null when just added, or once the account is gone. */
    @Formula("(select p.display_name from account p where p.username = added_by)")
    private @Nullable String addedByName;

    private Instant addedAt;

    protected Evidence() {}

    private Evidence(long assignmentId, @Nullable Integer ordinal, String hash, String addedBy, Instant addedAt) {
        this.assignmentId = assignmentId;
        this.ordinal = ordinal;
        this.hash = hash;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /**
     * A web page as a published paper names it, whatever the number there is already.
     *
     * @throws RefusedException where {@link WebAddress} refuses the address
     */
    Evidence(long assignmentId, String address, String addedBy, Instant addedAt) {
        this(assignmentId, null, Sha256.of(WebAddress.checked(address)), addedBy, addedAt);
        this.address = WebAddress.checked(address);
    }

    /** @throws RefusedException where the address is refused or the title too long */
    static Evidence page(EvidencePlace place, String address, String title, String by, Instant at) {
        var checked = WebAddress.checked(address);
        var words = ThaiText.singleSpaced(title);
        if (words.length() > EvidenceService.LONGEST_TITLE) {
            throw new RefusedException("evidence.refused.title", EvidenceService.LONGEST_TITLE);
        }
        var page = new Evidence(place.part().id(), place.next(), Sha256.of(checked), by, at);
        page.address = checked;
        page.title = words.isEmpty() ? null : words;
        return page;
    }

    static Evidence file(EvidencePlace place, IncomingFile incoming, String by, Instant at) {
        var proof = new Evidence(place.part().id(), place.next(), incoming.hash(), by, at);
        proof.file = incoming.file();
        return proof;
    }

    static FieldChange added(String name) {
        return FieldChange.of("evidence", null, name);
    }

    FieldChange added() {
        return added(name());
    }

    FieldChange removed() {
        return FieldChange.of("evidence", name(), null);
    }

    String name() {
        return title == null || address == null ? shown() : title + " (" + address + ")";
    }

    private String shown() {
        return title != null ? title : file != null ? file.name() : Objects.requireNonNull(address);
    }

    EvidenceView toView() {
        return new EvidenceView(
                Objects.requireNonNull(id, "not stored yet"),
                assignmentId,
                shown(),
                address,
                file,
                addedByName == null ? addedBy : addedByName,
                addedAt);
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    long assignmentId() {
        return assignmentId;
    }

    @Nullable
    String address() {
        return address;
    }

    @Nullable
    StoredFile file() {
        return file;
    }
}
