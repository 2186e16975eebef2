package org.prongsai.access;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.prongsai.attachment.IncomingFile;
import org.prongsai.measure.EvidenceService;
import org.prongsai.testing.SampleFiles;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence of what divisions report. */
final class EvidenceCalls implements ServiceCalls {

    private static final long STORED = -1;

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var evidence = application.getBean(EvidenceService.class);
        store(application.getBean(JdbcClient.class), setting.part());
        return Map.ofEntries(
                entry(
                        "EvidenceService.addAddress",
                        () -> evidence.addAddress(setting.part(), "https://example.go.th", "")),
                entry("EvidenceService.addFile", () -> addFile(evidence, setting.part())),
                entry("EvidenceService.file", () -> evidence.file(STORED)),
                entry("EvidenceService.of", () -> evidence.of(setting.part())),
                entry("EvidenceService.remove", () -> evidence.remove(STORED)));
    }

    private static void addFile(EvidenceService evidence, long part) {
        try {
            var copy = Files.createTempFile("access", ".pdf");
            try {
                evidence.addFile(part, IncomingFile.check("plan.pdf", Files.write(copy, SampleFiles.pdf())));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void store(JdbcClient jdbc, long part) {
        jdbc.sql("""
                insert into evidence (id, assignment_id, address, address_hash, added_by, added_at)
                values (?, ?, 'https://example.go.th/stored', 'hash', 'head', timestamp with time zone '2026-01-01 00:00:00+07:00')
                """).param(STORED).param(part).update();
    }
}
