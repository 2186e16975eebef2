package org.prongsai.report;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.attachment.Attachments;
import org.prongsai.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Keeps what was imported, inside the transaction of the import. */
@Component
class ImportArchive {

    private final ImportRecordRepository records;
    private final Attachments attachments;
    private final CurrentUser currentUser;
    private final Clock clock;

    ImportArchive(ImportRecordRepository records, Attachments attachments, CurrentUser currentUser, Clock clock) {
        this.records = records;
        this.attachments = attachments;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void keep(ImportReport report, ImportRequest request, List<Finding> findings) {
        var source = request.source();
        var corrected = request.correctedLines().stream()
                .map(line -> new Finding(FindingReason.LINE_CORRECTED, line, Column.ROW, List.of()));
        var kept = new ImportRecord(
                report,
                source,
                Stream.concat(findings.stream(), corrected)
                        .sorted(Comparator.comparingInt(Finding::line))
                        .toList(),
                currentUser.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        attachments.store(kept.attachmentId(), new ByteArrayInputStream(source.content()));
        records.save(kept);
    }
}
