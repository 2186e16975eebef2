package org.prongsai.report;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;

/** Who imported which file when, and what it changed. */
@Entity
@Immutable
class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private int fiscalYear;

    private String importedBy;

    private Instant importedAt;

    private String fileName;

    private String sha256;

    private int measuresAdded;

    private int measuresChanged;

    private int divisionsAdded;

    private int scoresAdded;

    private int scoresChanged;

    private int rowsQuarantined;

    protected ImportRun() {}

    ImportRun(ImportRequest request, ImportReport report, String importedBy, Instant importedAt) {
        this.fiscalYear = report.fiscalYear();
        this.importedBy = importedBy;
        this.importedAt = importedAt;
        this.fileName = request.fileName();
        this.sha256 = Sha256.of(request.text());
        this.measuresAdded = report.measuresAdded();
        this.measuresChanged = report.measuresChanged();
        this.divisionsAdded = report.divisionsAdded();
        this.scoresAdded = report.scoresAdded();
        this.scoresChanged = report.scoresChanged();
        this.rowsQuarantined = report.rowsQuarantined();
    }

    AuditedObject audited() {
        return AuditedObject.of("importRun", Objects.requireNonNull(id, "not stored yet"));
    }

    List<FieldChange> described() {
        return List.of(FieldChange.of("fileName", null, fileName), FieldChange.of("sha256", null, sha256));
    }
}
