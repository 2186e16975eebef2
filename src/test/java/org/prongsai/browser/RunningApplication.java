package org.prongsai.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application in a process of its own, as an agency runs it. */
public final class RunningApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration GENTLE_END = Duration.ofSeconds(40);
    private static final int LINES_OF_LOG = 60;

    private final Process process;
    private final int port;
    private final Path log;

    private RunningApplication(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the jar and waits until it is healthy.
     *
     * @param dataDir its data folder, in which its log is kept too
     * @param arguments such as {@code --spring.profiles.active=demo}
     */
    public static RunningApplication start(Path dataDir, String... arguments) {
        try {
            Files.createDirectories(dataDir);
            var log = dataDir.resolve("application.log");
            var port = freePort();
            var process = new ProcessBuilder(command(dataDir, port, arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            var application = new RunningApplication(process, port, log);
            application.awaitHealth();
            return application;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the application, without a slash at its end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** What it has written, for the message of a failing test. */
    public String log() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_OF_LOG), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end, and waits. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Takes the process away without a word, as a power cut does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() {
        if (isRunning()) {
            stop();
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(GENTLE_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IllegalStateException("It did not end when asked to:\n" + log());
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitHealth() {
        var health = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var deadline = Instant.now().plus(PATIENCE);
        try (var http = HttpClient.newHttpClient()) {
            while (!isHealthy(http, health)) {
                if (!isRunning() || Instant.now().isAfter(deadline)) {
                    process.destroyForcibly();
                    throw new IllegalStateException("It did not become healthy:\n" + log());
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isHealthy(HttpClient http, HttpRequest health) throws InterruptedException {
        try {
            return http.send(health, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(Path dataDir, int port, String... arguments) {
        var jar = System.getProperty("prongsai.jar", "target/prongsai.jar");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar,
                "--server.port=" + port,
                "--prongsai.data-dir=" + dataDir));
        command.addAll(List.of(arguments));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
