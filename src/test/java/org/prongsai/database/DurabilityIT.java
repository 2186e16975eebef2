package org.prongsai.database;

import static org.assertj.core.api.Assertions.assertThat;

import example.durability.TirelessHeads;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class DurabilityIT {

    private static final int KILLS = 20;
    private static final int LONGEST_WORK = 1_500;
    private static final int FEWEST_UPDATES = 300;
    private static final long SEED = 2568;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private final Ledger ledger = new Ledger();
    private final Random random = new Random(SEED);

    @Test
    void no_acknowledged_update_is_lost_and_none_is_half_done_when_the_process_is_killed_20_times() throws Exception {
        var application = new FastStart(folder.resolve("application"), TirelessHeads.class);
        var program = application.on(folder.resolve("data"));
        for (var kill = 1; kill <= KILLS; kill++) {
            run(program, random.nextInt(LONGEST_WORK));
        }
        run(program, 0);

        System.out.printf("%d updates acknowledged before %d kills%n", ledger.size(), KILLS);
        assertThat(ledger.size()).isGreaterThan(FEWEST_UPDATES);
    }

    /** Starts, compares what is stored with all that was acknowledged so far, lets the heads work, and kills. */
    private void run(ProcessBuilder program, int milliseconds) throws IOException, InterruptedException {
        var process = program.start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            ledger.forgetStored();
            readStored(output);
            ledger.check();
            awaitFirst(output);
            CompletableFuture.runAsync(
                    process.toHandle()::destroyForcibly,
                    CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS));
            output.lines().forEach(ledger::note);
            assertThat(process.waitFor()).as("It was killed at work").isNotZero();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private void readStored(BufferedReader output) throws IOException {
        var log = new StringBuilder();
        for (var line = output.readLine(); !"READY".equals(line); line = output.readLine()) {
            assertThat(line).as("It ended at its start:%n%s", log).isNotNull();
            ledger.note(line);
            log.append(line).append('\n');
        }
    }

    private void awaitFirst(BufferedReader output) throws IOException {
        var line = output.readLine();
        while (line != null && !ledger.note(line)) {
            line = output.readLine();
        }
    }
}
