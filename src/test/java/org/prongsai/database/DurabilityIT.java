package org.prongsai.database;

import static org.assertj.core.api.Assertions.assertThat;

import example.durability.TirelessHeads;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class DurabilityIT {

    private static final int INSTALLATIONS = 2;
    private static final int KILLS = 10;
    private static final int LONGEST_WORK = 1_500;
    private static final int FEWEST_UPDATES = 300;
    private static final long SEED = 2568;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    /** Two installations at once, each killed ten times, as starting again takes longer than all else. */
    @Test
    void no_acknowledged_update_is_lost_and_none_is_half_done_when_the_process_is_killed_20_times() throws Exception {
        var application = new FastStart(folder.resolve("application"), TirelessHeads.class);
        var acknowledged = 0;
        try (var threads = Executors.newFixedThreadPool(INSTALLATIONS)) {
            var runs = IntStream.range(0, INSTALLATIONS)
                    .mapToObj(number ->
                            threads.submit(() -> killed(application.on(folder.resolve("data" + number)), number)))
                    .toList();
            for (var run : runs) {
                acknowledged += run.get();
            }
        }

        System.out.printf("%d updates acknowledged before %d kills%n", acknowledged, INSTALLATIONS * KILLS);
        assertThat(acknowledged).isGreaterThan(FEWEST_UPDATES);
    }

    /** Kills one installation again and again, and returns how many updates it has acknowledged in all. */
    private static int killed(ProcessBuilder program, int number) throws IOException, InterruptedException {
        var ledger = new Ledger();
        var random = new Random(SEED + number);
        for (var kill = 1; kill <= KILLS; kill++) {
            run(program, ledger, random.nextInt(LONGEST_WORK));
        }
        run(program, ledger, 0);
        return ledger.size();
    }

    /** Starts, compares what is stored with all that was acknowledged so far, lets the heads work, and kills. */
    private static void run(ProcessBuilder program, Ledger ledger, int milliseconds)
            throws IOException, InterruptedException {
        var process = program.start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            ledger.forgetStored();
            readStored(output, ledger);
            ledger.check();
            awaitFirst(output, ledger);
            CompletableFuture.runAsync(
                    process.toHandle()::destroyForcibly,
                    CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS));
            output.lines().forEach(ledger::note);
            assertThat(process.waitFor()).as("It was killed at work").isNotZero();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void readStored(BufferedReader output, Ledger ledger) throws IOException {
        var log = new StringBuilder();
        for (var line = output.readLine(); !"READY".equals(line); line = output.readLine()) {
            assertThat(line).as("It ended at its start:%n%s", log).isNotNull();
            ledger.note(line);
            log.append(line).append('\n');
        }
    }

    private static void awaitFirst(BufferedReader output, Ledger ledger) throws IOException {
        var line = output.readLine();
        while (line != null && !ledger.note(line)) {
            line = output.readLine();
        }
    }
}
