package org.prongsai.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long the runs of a scenario took.
 *
 * @param scenario what was done
 * @param limit milliseconds that 95 of 100 runs may take at most, 0 where none is set
 * @param cold milliseconds of the very first run
 * @param sorted milliseconds of the runs after warm-up, shortest first
 * @param cpu milliseconds that the calling thread computed in each, shortest first: what a quiet machine would have
 *     needed, apart from the disk and from a database server
 */
record Timing(String scenario, int limit, double cold, double[] sorted, double[] cpu) {

    Timing {
        sorted = Arrays.stream(sorted).sorted().toArray();
        cpu = Arrays.stream(cpu).sorted().toArray();
    }

    double percentile(int percent) {
        return percentile(sorted, percent);
    }

    private static double percentile(double[] sorted, int percent) {
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }

    double max() {
        return sorted[sorted.length - 1];
    }

    boolean isWithinLimit() {
        return limit == 0 || percentile(95) <= limit;
    }

    static String header() {
        return "dataset,database,scenario,runs,cold_ms,p50_ms,p95_ms,max_ms,cpu_p95_ms,limit_ms";
    }

    String line(String dataset, String database) {
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,%d,%.1f,%.1f,%.1f,%.1f,%.1f,%s",
                dataset,
                database,
                scenario,
                sorted.length,
                cold,
                percentile(50),
                percentile(95),
                max(),
                percentile(cpu, 95),
                limit == 0 ? "" : limit);
    }
}
