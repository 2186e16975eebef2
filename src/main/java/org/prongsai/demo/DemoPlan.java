package org.prongsai.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.prongsai.assessment.AssessmentService;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.fiscalyear.YearState;
import org.prongsai.measure.MeasureIntake;
import org.prongsai.measure.MeasureTitle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lays out the plan of the fiscal year that contains today, with work in every state. */
@Component
@Profile("demo")
class DemoPlan {

    private final MeasureIntake measures;
    private final AssessmentService assessment;
    private final FiscalYearService years;
    private final Clock clock;

    DemoPlan(MeasureIntake measures, AssessmentService assessment, FiscalYearService years, Clock clock) {
        this.measures = measures;
        this.assessment = assessment;
        this.years = years;
        this.clock = clock;
    }

    /** Behind the measures that the year has already; not at all where the year is closed. */
    void layOut(DemoDivisions divisions) {
        var today = LocalDate.now(clock);
        var year = FiscalYear.containing(today);
        if (years.findOrAdd(year, YearState.OPEN).isClosed()) {
            return;
        }
        var taken = measures.titles(year.year()).stream()
                .mapToInt(MeasureTitle::number)
                .max()
                .orElse(0);
        var framework = assessment.frameworkFor(year.year());
        var entries = PlanEntry.all();
        measures.take(
                year.year(),
                IntStream.range(0, entries.size())
                        .mapToObj(i -> entries.get(i).planned(taken + i + 1, today, framework, divisions))
                        .toList());
    }
}
