package org.prongsai.report;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.assessment.PrintedDifferences;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.YearView;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Reads reports, plans what is to be taken from them, and holds that against what is stored; writes nothing. */
@Component
class ImportDrafts {

    private static final int MOST_ROWS_ASIDE = 1_000;

    private final ReportTextReader reader = new ReportTextReader();
    private final MeasureIntake measures;
    private final AssessmentService assessment;
    private final PrintedDifferences differences;
    private final DivisionService divisions;
    private final Quarantine quarantine;

    ImportDrafts(
            MeasureIntake measures,
            AssessmentService assessment,
            PrintedDifferences differences,
            DivisionService divisions,
            Quarantine quarantine) {
        this.measures = measures;
        this.assessment = assessment;
        this.differences = differences;
        this.divisions = divisions;
        this.quarantine = quarantine;
    }

    /** @param find finds the year; where it is to be written, it is held before anything is compared with it */
    ParsedReport read(String text, IntFunction<Optional<YearView>> find) {
        var report = reader.read(text);
        if (find.apply(report.fiscalYear()).filter(YearView::isClosed).isPresent()) {
            throw new RefusedException("import.refused.closed", report.fiscalYear());
        }
        if (report.quarantined().size() > MOST_ROWS_ASIDE) {
            throw new RefusedException(
                    "import.refused.rows", report.quarantined().size(), MOST_ROWS_ASIDE);
        }
        return report;
    }

    /** @param meant which unit a name stands for that none has */
    ImportPlan plan(ParsedReport report, Set<MeasureCode> confirmed, Map<String, Long> meant) {
        var years = Stream.concat(
                        Stream.of(report.fiscalYear()), report.scores().stream().map(ParsedScore::fiscalYear))
                .collect(Collectors.toSet());
        return new ImportPlanner(assessment.frameworksFor(years), new UnitNames(divisions.all(), meant))
                .plan(report, confirmed, quarantine.attachedSteps(report.fiscalYear()));
    }

    ImportComparison compare(ImportPlan plan) {
        var scoreYears = plan.report().scores().stream()
                .map(ParsedScore::fiscalYear)
                .distinct()
                .toList();
        return new ImportComparison(
                plan,
                measures.compare(plan.year(), plan.measures()),
                assessment.scoresOf(scoreYears),
                quarantine.states(plan.year()),
                differences.areKnown(plan.differences()));
    }
}
