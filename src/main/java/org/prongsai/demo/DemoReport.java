package org.prongsai.demo;

import java.util.Map;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.measure.MeasureService;
import org.prongsai.report.ImportReport;
import org.prongsai.report.ImportRequest;
import org.prongsai.report.ReportImport;
import org.prongsai.report.ReportSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The year that was reported on: the bundled report as it comes, and who led each of its measures. */
@Component
@Profile("demo")
class DemoReport {

    private static final String FILE = "report-2568.txt";

    private final ReportImport imports;
    private final MeasureIntake intake;
    private final MeasureService measures;
    private final FiscalYearService years;

    DemoReport(ReportImport imports, MeasureIntake intake, MeasureService measures, FiscalYearService years) {
        this.imports = imports;
        this.intake = intake;
        this.measures = measures;
        this.years = years;
    }

    /** Guessed codes and the row kept aside are left for the visitor to settle. */
    void bringIn(DemoDivisions divisions) {
        var report = bringIn(DemoTable.text(FILE));
        years.findOrAdd(new FiscalYear(report.fiscalYear()).previous(), YearState.CLOSED);
        var titles = intake.titles(report.fiscalYear());
        for (var row : DemoTable.rows("leads.tsv")) {
            titles.stream()
                    .filter(title -> title.number() == Integer.parseInt(row.get(0)))
                    .forEach(title -> measures.appointLead(title.id(), title.version(), divisions.id(row.get(1))));
        }
    }

    private ImportReport bringIn(String text) {
        var shown = imports.preview(text, Map.of());
        return imports.apply(ImportRequest.asItCame(ReportSource.pasted(FILE, text), shown.fingerprint()));
    }
}
