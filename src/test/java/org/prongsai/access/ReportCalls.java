package org.prongsai.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.prongsai.report.ImportRequest;
import org.prongsai.report.ReportImport;
import org.prongsai.testing.Plan;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Importing a report, and the rows kept aside. */
final class ReportCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR;

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var imports = application.getBean(ReportImport.class);
        return Map.of(
                "ReportImport.preview",
                () -> imports.preview(report()),
                "ReportImport.apply",
                () -> imports.apply(new ImportRequest(
                        report(),
                        "report.txt",
                        Set.of(),
                        false,
                        imports.preview(report()).fingerprint())),
                "ReportImport.yearsWithQuarantined",
                imports::yearsWithQuarantined,
                "ReportImport.quarantined",
                () -> imports.quarantined(YEAR),
                "ReportImport.attach",
                () -> imports.attach(setting.quarantinedRow(), setting.measure()),
                "ReportImport.drop",
                () -> imports.drop(setting.quarantinedRow()));
    }

    private static String report() {
        try {
            return new ClassPathResource("demo/report-2568.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
