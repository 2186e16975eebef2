package org.prongsai.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.prongsai.testing.Acting;

/**
 * Something that a user does, timed as one web request with all that the services do for it.
 *
 * @param name what is done
 * @param limit milliseconds that 95 of 100 runs may take at most, 0 where none is set
 * @param work does it
 */
record Scenario(String name, int limit, Runnable work) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * The first run is told apart, since it finds nothing compiled and nothing in memory.
     *
     * @param between done before each run and not timed: a change to the data, without which H2 hands out the result of
     *     the run before
     */
    Timing measure(int warmUp, int runs, Runnable between) {
        var cold = once(between);
        for (var run = 0; run < warmUp; run++) {
            once(between);
        }
        var wall = new double[runs];
        var cpu = new double[runs];
        for (var run = 0; run < runs; run++) {
            Acting.as("head", between);
            var start = THREADS.getCurrentThreadCpuTime();
            wall[run] = timed();
            cpu[run] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        }
        return new Timing(name, limit, cold, wall, cpu);
    }

    private double once(Runnable between) {
        Acting.as("head", between);
        return timed();
    }

    private double timed() {
        var start = System.nanoTime();
        Acting.as("head", work);
        return (System.nanoTime() - start) / 1e6;
    }
}
