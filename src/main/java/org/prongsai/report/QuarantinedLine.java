package org.prongsai.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.shared.RefusedException;
import org.prongsai.shared.Sha256;

/** A row kept aside. The line is kept as it stands, and its steps are read from it anew. */
@Entity
class QuarantinedLine {

    static final int LONGEST = 40_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quarantined_line_seq")
    @SequenceGenerator(name = "quarantined_line_seq", allocationSize = 50)
    private @Nullable Long id;

    private int fiscalYear;

    private String contentHash;

    private int lineNumber;

    private String fileName;

    private String written;

    @Enumerated(EnumType.STRING)
    private QuarantineState state = QuarantineState.WAITING;

    private @Nullable Integer measureNumber;

    /** Keeps the steps of several rows in the order in which the measure got them. */
    private @Nullable Integer attachedPosition;

    @Version
    private int version;

    protected QuarantinedLine() {}

    QuarantinedLine(int fiscalYear, QuarantinedRow row, String fileName) {
        this.fiscalYear = fiscalYear;
        this.contentHash = Sha256.of(row.written());
        this.lineNumber = row.line();
        this.fileName = fileName;
        this.written = row.written();
    }

    /** @throws RefusedException where the row was attached or dropped already */
    List<FieldChange> attachTo(int number, int position) {
        requireWaiting();
        state = QuarantineState.ATTACHED;
        measureNumber = number;
        attachedPosition = position;
        return List.of(
                FieldChange.of("state", QuarantineState.WAITING, state), FieldChange.of("measure", null, number));
    }

    /** @throws RefusedException where the row was attached or dropped already */
    List<FieldChange> drop() {
        requireWaiting();
        state = QuarantineState.DROPPED;
        return List.of(FieldChange.of("state", QuarantineState.WAITING, state));
    }

    private void requireWaiting() {
        if (state != QuarantineState.WAITING) {
            throw new RefusedException("import.refused.settled");
        }
    }

    List<String> steps() {
        return Numbering.steps(TableRow.of(lineNumber, written).cell(Column.STEPS));
    }

    AuditedObject audited() {
        return AuditedObject.of("quarantinedLine", id());
    }

    KeptRow toView() {
        return new KeptRow(id(), fiscalYear, lineNumber, fileName, steps(), written);
    }

    int fiscalYear() {
        return fiscalYear;
    }

    String contentHash() {
        return contentHash;
    }

    QuarantineState state() {
        return state;
    }

    @Nullable
    Integer measureNumber() {
        return measureNumber;
    }

    private long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }
}
