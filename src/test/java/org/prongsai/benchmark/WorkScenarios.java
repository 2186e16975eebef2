package org.prongsai.benchmark;

import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Random;
import org.prongsai.division.DivisionService;
import org.prongsai.fiscalyear.FiscalYearService;
import org.prongsai.measure.AssignmentService;
import org.prongsai.measure.AssignmentStatus;
import org.prongsai.measure.MeasureStatistics;
import org.prongsai.measure.StatusChange;
import org.prongsai.measure.YearStatistics;
import org.prongsai.register.MyWork;
import org.prongsai.register.WorkFilter;
import org.prongsai.register.WorkGroup;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a head does: open the own work, report progress. */
final class WorkScenarios {

    private final ApplicationContext context;
    private final int year;

    WorkScenarios(ApplicationContext context, int year) {
        this.context = context;
        this.year = year;
    }

    Scenario myWork(int limit) {
        var work = context.getBean(MyWork.class);
        return new Scenario("my work", limit, () -> {
            context.getBean(FiscalYearService.class).all();
            context.getBean(DivisionService.class).headedByMe();
            work.counts(new WorkFilter(year, null, null));
            work.page(new WorkFilter(year, null, null), WorkGroup.TODO, 0, 50);
        });
    }

    Scenario years() {
        return new Scenario(
                "what the year holds",
                0,
                () -> context.getBean(YearStatistics.class).work(List.of(year)));
    }

    Scenario progress() {
        return new Scenario(
                "progress of all divisions",
                0,
                () -> context.getBean(MeasureStatistics.class).progress(year));
    }

    /** Each run changes another part, and so other pages of the database. */
    Scenario report(int limit) {
        var service = context.getBean(AssignmentService.class);
        var parts = unfinishedParts();
        return new Scenario("status update", limit, () -> {
            var part = parts.next();
            var version = service.state(part).version();
            service.report(new StatusChange(
                    part,
                    version,
                    AssignmentStatus.IN_PROGRESS,
                    "ประชุมคณะทำงานแล้ว ครั้งที่ " + System.nanoTime(),
                    ""));
        });
    }

    private PrimitiveIterator.OfLong unfinishedParts() {
        List<Long> parts = context.getBean(JdbcTemplate.class).queryForList("""
                        select a.id from assignment a join measure m on m.id = a.measure_id
                        where m.fiscal_year = ? and a.division_id <= 3 and a.status in ('NOT_STARTED', 'IN_PROGRESS')
                        """, Long.class, year);
        return new Random(year).ints(0, parts.size()).mapToLong(parts::get).iterator();
    }
}
