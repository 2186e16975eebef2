package org.prongsai.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.Sha256;

/** What an import did, with the file that it was; never changed afterwards. */
@Entity
@Immutable
class ImportRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_record_seq")
    @SequenceGenerator(name = "import_record_seq", allocationSize = 50)
    private @Nullable Long id;

    @Embedded
    private ImportReport report;

    private UUID attachmentId;
    private String fileName;
    private long fileSize;
    private String sha256;
    private String madeBy;

    /** Null when just made, or once the account is gone. */
    @Formula("(select p.display_name from account p where p.username = made_by)")
    private @Nullable String madeByName;

    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "import_finding")
    @OrderColumn(name = "position")
    private List<KeptFinding> findings;

    protected ImportRecord() {}

    ImportRecord(ImportReport report, ReportSource source, List<Finding> findings, String by, Instant at) {
        this.report = report;
        this.attachmentId = UUID.randomUUID();
        this.fileName = source.name();
        this.fileSize = source.content().length;
        this.sha256 = Sha256.of(source.content());
        this.madeBy = by;
        this.madeAt = at;
        this.findings = findings.stream().map(KeptFinding::of).toList();
    }

    UUID attachmentId() {
        return attachmentId;
    }

    List<Finding> findings() {
        return findings.stream().map(KeptFinding::toFinding).toList();
    }

    FormerImport toView() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new FormerImport(
                id, report, fileName, fileSize, sha256, madeByName == null ? madeBy : madeByName, madeAt);
    }
}
