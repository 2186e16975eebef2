package org.prongsai.access;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.prongsai.report.FormerImports;
import org.prongsai.report.ImportRequest;
import org.prongsai.report.ReportImport;
import org.prongsai.report.ReportSource;
import org.prongsai.testing.Plan;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;

/** Importing a report, and the rows kept aside. */
final class ReportCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR;

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var imports = application.getBean(ReportImport.class);
        var former = application.getBean(FormerImports.class);
        return Map.ofEntries(
                entry("ReportImport.preview", () -> imports.preview(report(), Map.of())),
                entry(
                        "ReportImport.apply",
                        () -> imports.apply(ImportRequest.asItCame(
                                ReportSource.pasted("report.txt", report()),
                                imports.preview(report(), Map.of()).fingerprint()))),
                entry("ReportImport.yearsWithQuarantined", imports::yearsWithQuarantined),
                entry("ReportImport.quarantined", () -> imports.quarantined(YEAR)),
                entry("ReportImport.attach", () -> imports.attach(setting.quarantinedRow(), setting.measure())),
                entry("ReportImport.drop", () -> imports.drop(setting.quarantinedRow())),
                entry("FormerImports.years", former::years),
                entry("FormerImports.page", () -> former.page(YEAR, PageRequest.of(0, 10))),
                entry("FormerImports.count", () -> former.count(null)),
                entry("FormerImports.findings", () -> former.findings(4711)),
                entry("FormerImports.file", () -> former.file(4711)));
    }

    private static String report() {
        try {
            return new ClassPathResource("demo/report-2568.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
