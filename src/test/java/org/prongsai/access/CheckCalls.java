package org.prongsai.access;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.prongsai.assessment.NewDifference;
import org.prongsai.assessment.PrintedDifferences;
import org.prongsai.check.CheckKind;
import org.prongsai.check.CheckScope;
import org.prongsai.check.CheckService;
import org.prongsai.measure.MeasureChecks;
import org.prongsai.measure.MeasureMatrix;
import org.prongsai.measure.Weakness;
import org.prongsai.testing.Plan;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** Checks, and the matrix of a year. */
final class CheckCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR;
    private static final PageRequest PAGE = PageRequest.of(0, 50);

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var checks = application.getBean(CheckService.class);
        var measures = application.getBean(MeasureChecks.class);
        var matrix = application.getBean(MeasureMatrix.class);
        var differences = application.getBean(PrintedDifferences.class);
        var printed = List.of(new NewDifference(2568, 5, 2567, new BigDecimal("6.41")));
        return Map.ofEntries(
                entry("CheckService.counts", () -> checks.counts(YEAR, CheckScope.MINE)),
                entry("CheckService.page", () -> checks.page(CheckKind.OVERDUE, YEAR, CheckScope.MINE, PAGE)),
                entry("MeasureChecks.countParts", () -> measures.countParts(YEAR, null)),
                entry("MeasureChecks.countMeasures", () -> measures.countMeasures(YEAR)),
                entry("MeasureChecks.missingNumbers", () -> measures.missingNumbers(YEAR)),
                entry("MeasureChecks.spots", () -> measures.spots(Weakness.STALE, YEAR, null, PAGE)),
                entry("MeasureMatrix.page", () -> matrix.page(YEAR, PAGE)),
                entry("MeasureMatrix.count", () -> matrix.count(YEAR)),
                entry("PrintedDifferences.areKnown", () -> differences.areKnown(printed)),
                entry("PrintedDifferences.disagreeing", () -> differences.disagreeing(2568)),
                entry("PrintedDifferences.record", () -> differences.record(printed, "report.txt")));
    }
}
