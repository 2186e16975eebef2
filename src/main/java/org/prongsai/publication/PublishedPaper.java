package org.prongsai.publication;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.attachment.StoredFile;

/** A paper that was published; never changed afterwards. */
@Entity
@Immutable
class PublishedPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_paper_seq")
    @SequenceGenerator(name = "published_paper_seq", allocationSize = 50)
    private @Nullable Long id;

    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private PaperKind kind;

    @Embedded
    private StoredFile file;

    private String sha256;
    private @Nullable LocalDate publishedOn;
    private String address;
    private String madeBy;

    /** Null when just made, or once the account is gone. */
    @Formula("(select p.display_name from account p where p.username = made_by)")
    private @Nullable String madeByName;

    private Instant madeAt;

    protected PublishedPaper() {}

    PublishedPaper(PaperChoices choices, IncomingFile incoming, String by, Instant at) {
        fiscalYear = choices.year();
        kind = choices.kind();
        file = incoming.file();
        sha256 = incoming.hash();
        publishedOn = choices.publishedOn();
        address = choices.address();
        madeBy = by;
        madeAt = at;
    }

    StoredFile file() {
        return file;
    }

    PublishedView toView() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new PublishedView(
                id,
                fiscalYear,
                kind,
                file,
                sha256,
                publishedOn,
                address,
                madeByName == null ? madeBy : madeByName,
                madeAt);
    }
}
