package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The wrapper finds a JDK that is new enough, whatever the machine has set. */
@DisabledOnOs(OS.WINDOWS)
class MavenWrapperTest {

    private static final Path SCRIPT = Path.of(".mvn/env.sh").toAbsolutePath();

    @TempDir
    private Path home;

    @Test
    void both_wrappers_are_there_and_the_one_for_shells_looks_for_a_jdk_first() throws IOException {
        assertThat(Path.of("mvnw.cmd")).isRegularFile();
        assertThat(Path.of("mvnw")).isExecutable();
        assertThat(Files.readString(Path.of("mvnw")))
                .containsSubsequence("set -euf", ". \"$(dirname \"$0\")/.mvn/env.sh\"", "set_java_home() {");
    }

    @Test
    void where_java_home_is_too_old_a_newer_jdk_is_found() throws Exception {
        var old = jdk("jdk-17", "17.0.12");
        jdk(".jdks/jdk-25 new", "25.0.1");

        var run = run(Files.readString(SCRIPT), old);

        assertThat(run.status()).isZero();
        var release = Files.readString(Path.of(run.output().strip(), "release"));
        assertThat(release).containsPattern("JAVA_VERSION=\"(2[5-9]|[3-9]\\d)");
    }

    @Test
    void a_java_home_that_is_new_enough_is_kept() throws Exception {
        var own = jdk("own jdk", "26");

        assertThat(run(Files.readString(SCRIPT), own)).isEqualTo(new Run(0, own + "\n"));
    }

    @Test
    void a_runtime_without_compiler_is_no_jdk() throws Exception {
        var runtime = jdk("jre", "25.0.1");
        Files.delete(runtime.resolve("bin/javac"));

        assertThat(run(onlyIn(home), runtime).status()).isNotZero();
    }

    @Test
    void where_there_is_none_the_message_says_what_to_install() throws Exception {
        var run = run(onlyIn(home), jdk("jdk-21", "21.0.4"));

        assertThat(run.status()).isOne();
        assertThat(run.output()).contains("JDK 25", "temurin-25-jdk", "openjdk-25-jdk", "JAVA_HOME");
    }

    /** The script, looking nowhere but in one folder. */
    private static String onlyIn(Path folder) throws IOException {
        var script = Files.readString(SCRIPT);
        var narrowed = script.replaceFirst("(?s)for candidate in .*?; do", "for candidate in '" + folder + "'/*; do");
        assertThat(narrowed).isNotEqualTo(script);
        return narrowed;
    }

    private Path jdk(String name, String version) throws IOException {
        var folder = home.resolve(name);
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.createFile(
                folder.resolve("bin/javac"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        return folder;
    }

    private Run run(String script, Path javaHome) throws IOException, InterruptedException {
        var shell = new ProcessBuilder("sh", "-euf", "-c", script + "\necho \"$JAVA_HOME\"").redirectErrorStream(true);
        shell.environment().put("JAVA_HOME", javaHome.toString());
        shell.environment().put("HOME", home.toString());
        var process = shell.start();
        var output = new String(process.getInputStream().readAllBytes());
        return new Run(process.waitFor(), output);
    }

    private record Run(int status, String output) {}
}
