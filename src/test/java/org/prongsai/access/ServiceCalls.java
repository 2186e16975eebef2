package org.prongsai.access;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.NewScore;
import org.prongsai.dashboard.DashboardService;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureFilter;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.measure.MeasureService;
import org.prongsai.measure.MeasureStatistics;
import org.prongsai.measure.StatusChange;
import org.prongsai.report.ImportRequest;
import org.prongsai.report.ReportImport;
import org.prongsai.shared.Bilingual;
import org.prongsai.testing.Plan;
import org.prongsai.user.AccountService;
import org.prongsai.user.NewAccount;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;

/** A call of every guarded method that succeeds for whoever may make it. */
final class ServiceCalls {

    private static final int YEAR = Plan.YEAR;

    private final ApplicationContext application;
    private final Setting setting;

    ServiceCalls(ApplicationContext application, Setting setting) {
        this.application = application;
        this.setting = setting;
    }

    /** What the calls are about. */
    record Setting(long measure, long part, long quarantinedRow) {}

    Map<String, Runnable> all() {
        var years = application.getBean(FiscalYearService.class);
        var divisions = application.getBean(DivisionService.class);
        var dashboard = application.getBean(DashboardService.class);
        var accounts = application.getBean(AccountService.class);
        var newcomer = new NewAccount("newcomer", "มาใหม่", "รหัสผ่านใหม่", Set.of(), Set.of());
        var calls = Map.<String, Runnable>ofEntries(
                entry("AccountService.create", () -> accounts.create(newcomer)),
                entry("DashboardService.read", () -> dashboard.read(null, null)),
                entry("DivisionService.all", divisions::all),
                entry("DivisionService.headedByMe", divisions::headedByMe),
                entry("DivisionService.add", () -> divisions.add(new Bilingual("กองการศึกษา", "Education"))),
                entry(
                        "DivisionService.addAll",
                        () -> divisions.addAll(List.of(new Bilingual("กองยุทธศาสตร์", "Strategy")))),
                entry("FiscalYearService.all", years::all),
                entry("FiscalYearService.current", () -> years.current(List.of())),
                entry("FiscalYearService.find", () -> years.find(YEAR)),
                entry("FiscalYearService.findOrAdd", () -> years.findOrAdd(new FiscalYear(2570), YearState.PLANNED)));
        var all = new TreeMap<>(calls);
        all.putAll(measures());
        all.putAll(assessment());
        all.putAll(imports());
        return all;
    }

    private Map<String, Runnable> measures() {
        var measures = application.getBean(MeasureService.class);
        var parts = application.getBean(AssignmentService.class);
        var statistics = application.getBean(MeasureStatistics.class);
        var intake = application.getBean(MeasureIntake.class);
        var filter = MeasureFilter.ofYear(YEAR);
        var change = new StatusChange(setting.part, 0, AssignmentStatus.IN_PROGRESS, "", "");
        var planned = List.of(Plan.measure(2).ledBy(Person.DIVISION).planned());
        return Map.ofEntries(
                entry("MeasureService.page", () -> measures.page(filter, PageRequest.of(0, 50))),
                entry("MeasureService.count", () -> measures.count(filter)),
                entry("MeasureService.find", () -> measures.find(setting.measure)),
                entry("MeasureService.appointLead", () -> measures.appointLead(setting.measure, 0, 1)),
                entry("MeasureService.confirmCode", () -> measures.confirmCode(setting.measure, 0, "I10")),
                entry("AssignmentService.history", () -> parts.history(setting.part)),
                entry("AssignmentService.state", () -> parts.state(setting.part)),
                entry("AssignmentService.report", () -> parts.report(change)),
                entry("AssignmentService.addEvidence", () -> parts.addEvidence(setting.part, "https://example.go.th")),
                entry("MeasureStatistics.progress", () -> statistics.progress(YEAR)),
                entry("MeasureStatistics.coverage", () -> statistics.coverage(YEAR)),
                entry("MeasureIntake.titles", () -> intake.titles(YEAR)),
                entry("MeasureIntake.compare", () -> intake.compare(YEAR, planned)),
                entry("MeasureIntake.take", () -> intake.take(YEAR, planned)),
                entry("MeasureIntake.addSteps", () -> intake.addSteps(YEAR, setting.measure, List.of("ขั้นตอน"))));
    }

    private Map<String, Runnable> assessment() {
        var assessment = application.getBean(AssessmentService.class);
        var score = new NewScore(2568, 9, new BigDecimal("67.75"));
        return Map.of(
                "AssessmentService.yearsWithScores", assessment::yearsWithScores,
                "AssessmentService.frameworkFor", () -> assessment.frameworkFor(2568),
                "AssessmentService.frameworksFor", () -> assessment.frameworksFor(Set.of(2567, 2568)),
                "AssessmentService.indicatorsOf", () -> assessment.indicatorsOf(2568),
                "AssessmentService.scoresOf", () -> assessment.scoresOf(List.of(2568)),
                "AssessmentService.compare", () -> assessment.compare(2568, 2567),
                "AssessmentService.record", () -> assessment.record(List.of(score), "typed"));
    }

    private Map<String, Runnable> imports() {
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
                () -> imports.attach(setting.quarantinedRow, setting.measure),
                "ReportImport.drop",
                () -> imports.drop(setting.quarantinedRow));
    }

    private static String report() {
        try {
            return new ClassPathResource("demo/report-2568.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
