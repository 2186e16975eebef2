package org.prongsai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.Application;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.measure.GroupedMeasures;
import org.prongsai.measure.MeasureService;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Times the services on a full database: {@code Benchmark DATASET DATABASE [RUNS]}, as docs/performance.md says. It is
 * no test, so that a build never depends on how fast the machine is today.
 */
public final class Benchmark {

    /** What PostgreSQL does by itself within minutes of so many changes. */
    private static final String AS_AUTOVACUUM = "vacuum analyze";

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 15);
    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final int WARM_UP = 20;

    private Benchmark() {}

    public static void main(String[] args) throws IOException {
        var dataset = Dataset.named(args[0]);
        var store = Store.of(args[1], FOLDER.resolve(args[0] + "-" + args[1]));
        var runs = args.length > 2 ? Integer.parseInt(args[2]) : 100;
        try (store;
                var context =
                        SpringApplication.run(new Class<?>[] {Application.class, Fixed.class}, store.arguments())) {
            prepare(context, dataset, args[1]);
            var timings = run(context, dataset, runs);
            var lines = new ArrayList<>(List.of(Timing.header()));
            timings.forEach(t -> lines.add(t.line(args[0], args[1])));
            Files.write(FOLDER.resolve(args[0] + "-" + args[1] + ".csv"), lines);
            timings.stream().filter(t -> !t.isWithinLimit()).forEach(t -> System.out.println("OVER " + t.scenario()));
        }
    }

    private static void prepare(ConfigurableApplicationContext context, Dataset dataset, String database) {
        var jdbc = context.getBean(JdbcTemplate.class);
        if (jdbc.queryForObject("select count(*) from measure", Integer.class) == 0) {
            var start = System.nanoTime();
            var writer = new DatasetWriter(jdbc, dataset);
            new Indexes(jdbc, database).without(() -> writer.write(FiscalYear.containing(TODAY)));
            System.out.printf(
                    "%d parts written in %d s%n", dataset.parts(), (System.nanoTime() - start) / 1_000_000_000);
        }
        jdbc.execute(database.equals("postgres") ? AS_AUTOVACUUM : "analyze");
    }

    private static List<Timing> run(ConfigurableApplicationContext context, Dataset dataset, int runs) {
        var year = FiscalYear.containing(TODAY).year();
        var design = dataset != Dataset.PEER;
        var work = new WorkScenarios(context, year);
        var lists = new ListScenarios(
                context.getBean(MeasureService.class),
                year,
                context.getBean(Clock.class).instant(),
                design ? 60 : 25);
        var between = work.report(0).work();
        var scenarios = new ArrayList<>(
                List.of(work.report(design ? 40 : 20), work.myWork(design ? 80 : 0), work.progress(), work.years()));
        scenarios.addAll(
                new GroupScenarios(context.getBean(GroupedMeasures.class), year, design ? 60 : 25, dataset.measures())
                        .all());
        scenarios.addAll(new ResultScenarios(context, year).all());
        scenarios.addAll(new ExportScenarios(context, year, dataset).all());
        scenarios.addAll(lists.all(dataset.partsOfYear()));
        return scenarios.stream()
                .filter(scenario -> scenario.name().contains(System.getProperty("only", "")))
                .map(scenario -> {
                    var timing = scenario.measure(WARM_UP, runs, between);
                    System.out.println(timing.line(dataset.name(), ""));
                    return timing;
                })
                .toList();
    }

    /** The middle of a fiscal year, so that some parts are overdue and some due soon. */
    static class Fixed {

        @Bean
        @Primary
        Clock benchmarkClock() {
            var zone = ZoneId.of("Asia/Bangkok");
            return Clock.fixed(TODAY.atTime(10, 0).atZone(zone).toInstant(), zone);
        }
    }
}
