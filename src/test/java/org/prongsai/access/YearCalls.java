package org.prongsai.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.fiscalyear.YearChange;
import org.prongsai.fiscalyear.YearMove;
import org.prongsai.fiscalyear.YearStates;
import org.prongsai.measure.MeasureService;
import org.prongsai.measure.RollOver;
import org.prongsai.measure.YearStatistics;
import org.prongsai.testing.Plan;
import org.springframework.context.ApplicationContext;

/** States of fiscal years, and what leads from one year to the next. */
final class YearCalls implements ServiceCalls {

    private static final int YEAR = Plan.YEAR;

    @Override
    public Map<String, Runnable> in(ApplicationContext application, Setting setting) {
        var states = application.getBean(YearStates.class);
        var rollOver = application.getBean(RollOver.class);
        var statistics = application.getBean(YearStatistics.class);
        var measures = application.getBean(MeasureService.class);
        return Map.ofEntries(
                entry("YearStates.history", () -> states.history(YEAR)),
                entry("YearStates.add", () -> states.add(2571)),
                entry("YearStates.move", () -> states.move(new YearChange(YEAR, 0, YearMove.CLOSE, ""))),
                entry("YearStates.startAfter", () -> states.startAfter(YEAR)),
                entry("RollOver.plan", () -> rollOver.plan(YEAR)),
                entry("RollOver.start", () -> rollOver.start(YEAR, Set.of(setting.measure()))),
                entry("YearStatistics.plans", statistics::plans),
                entry("YearStatistics.work", () -> statistics.work(List.of(YEAR))),
                entry("MeasureService.line", () -> measures.line(setting.measure())));
    }
}
