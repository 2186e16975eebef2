package org.prongsai.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.prongsai.browser.Command;

/** The packaged application beside classes of a test, with an AOT cache, so that starting it many times is quick. */
final class FastStart {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path jar = Path.of(System.getProperty("prongsai.jar", "target/prongsai.jar"));
    private final Path folder;
    private final Class<?> main;

    /** Takes the jar apart and lets it run once to the end, for the cache. */
    FastStart(Path folder, Class<?> main) throws IOException {
        this.folder = folder;
        this.main = main;
        var extract =
                java(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString()));
        Command.run(extract, PATIENCE);
        packTestClasses();
        var training = List.of("--once", "--prongsai.data-dir=" + folder.resolve("training"));
        Command.run(program("-XX:AOTCacheOutput=" + cache(), training), PATIENCE);
    }

    /** The cache serves jars only. */
    private void packTestClasses() {
        var classes =
                Path.of(main.getProtectionDomain().getCodeSource().getLocation().getPath());
        var packed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file",
                        folder.resolve("test.jar").toString(),
                        "-C",
                        classes.toString(),
                        main.getPackageName().replace('.', '/'));
        if (packed != 0) {
            throw new IllegalStateException("Packing " + main);
        }
    }

    ProcessBuilder on(Path dataDir) {
        return program("-XX:AOTCache=" + cache(), List.of("--prongsai.data-dir=" + dataDir));
    }

    private Path cache() {
        return folder.resolve("application.aot");
    }

    private ProcessBuilder program(String cacheOption, List<String> arguments) {
        var jars = folder.resolve(jar.getFileName()) + File.pathSeparator + folder.resolve("test.jar");
        var command = new ArrayList<>(List.of(
                cacheOption, "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-cp", jars, main.getName()));
        command.add("--server.port=0");
        command.addAll(arguments);
        return java(command);
    }

    private static ProcessBuilder java(List<String> arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
