package org.prongsai.benchmark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.prongsai.assessment.TrendService;
import org.prongsai.dashboard.DashboardService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What management looks at: ten years of ten indicators and sixty questions each, with reviews and official results. */
final class ResultScenarios {

    private static final int YEARS = 10;
    private static final int ITEMS = 60;
    private static final int LIMIT = 100;

    private final ApplicationContext context;
    private final JdbcTemplate jdbc;
    private final Random random = new Random(2568);
    private final int last;

    ResultScenarios(ApplicationContext context, int runningYear) {
        this.context = context;
        this.jdbc = context.getBean(JdbcTemplate.class);
        last = runningYear - 1;
    }

    List<Scenario> all() {
        layOut();
        var dashboard = context.getBean(DashboardService.class);
        var trend = context.getBean(TrendService.class);
        return List.of(
                new Scenario("dashboard of the latest two years", LIMIT, () -> dashboard.read(null, null)),
                new Scenario(
                        "dashboard of two years ten years apart", LIMIT, () -> dashboard.read(last, last - YEARS + 1)),
                new Scenario("trend of ten years", LIMIT, () -> trend.upTo(last)));
    }

    private void layOut() {
        if (jdbc.queryForObject("select count(*) from indicator_score", Integer.class) > 0) {
            return;
        }
        var scores = new ArrayList<Object[]>();
        var items = new ArrayList<Object[]>();
        for (var year = last - YEARS + 1; year <= last; year++) {
            for (var indicator = 1; indicator <= 10; indicator++) {
                scores.add(new Object[] {year, indicator, score()});
            }
            for (var item = 1; item <= ITEMS; item++) {
                items.add(new Object[] {year, "I" + item, score()});
            }
            jdbc.update(
                    "insert into official_result (fiscal_year, part, figure, source, version) values (?, 'total', ?, 'x', 0)",
                    year,
                    score());
        }
        jdbc.batchUpdate(
                "insert into indicator_score (fiscal_year, indicator, score, source, version) values (?, ?, ?, 'x', 0)",
                scores);
        jdbc.batchUpdate(
                "insert into item_score (fiscal_year, item, score, source, version) values (?, ?, ?, 'x', 0)", items);
        jdbc.batchUpdate(
                "insert into decline_review (fiscal_year, indicator, state, version) values (?, ?, 'ACKNOWLEDGED', 0)",
                IntStream.rangeClosed(1, 10)
                        .mapToObj(indicator -> new Object[] {last, indicator})
                        .toList());
    }

    private BigDecimal score() {
        return BigDecimal.valueOf(6_000L + random.nextInt(4_000), 2);
    }
}
