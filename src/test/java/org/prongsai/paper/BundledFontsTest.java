package org.prongsai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledFontsTest {

    @TempDir
    private Path folder;

    @Test
    void papers_are_written_on_a_server_without_fonts_and_without_libfontconfig() throws Exception {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "Only Linux may lack libfontconfig");
        hide("libfontconfig.so.1");
        hide("libfontconfig.so");
        var out = folder.resolve("out.txt");
        var process = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("tmp")),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WithoutFontconfig.class.getName());
        process.environment().put("LD_LIBRARY_PATH", folder.toString());

        var code = process.redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();

        assertThat(code).as(Files.readString(out)).isZero();
        try (var left = Files.list(folder.resolve("tmp"))) {
            assertThat(left).isEmpty();
        }
    }

    /** A library that cannot be loaded is found before the one that can. */
    private void hide(String library) throws IOException {
        Files.writeString(folder.resolve(library), "no library");
    }

    static final class WithoutFontconfig {

        private WithoutFontconfig() {}

        public static void main(String[] arguments) {
            SamplePaper.written(SamplePaper.full(1));
        }
    }
}
