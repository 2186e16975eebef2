package org.prongsai.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
public final class Command {

    private Command() {}

    /** @throws IllegalStateException where it fails or takes too long, with the end of what it wrote */
    public static String run(ProcessBuilder program, Duration patience) {
        try {
            var output = Files.createTempFile("command", ".log");
            try {
                return run(program, patience, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new IllegalStateException(program.command() + " did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String run(ProcessBuilder program, Duration patience, Path output)
            throws IOException, InterruptedException {
        var process = program.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        var text = Files.readString(output);
        if (!ended) {
            process.destroyForcibly().waitFor();
            throw new IllegalStateException("%s took too long: %s".formatted(program.command(), end(text)));
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("%s failed: %s".formatted(program.command(), end(text)));
        }
        return text;
    }

    private static String end(String text) {
        var lines = text.strip().lines().toList();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
    }
}
