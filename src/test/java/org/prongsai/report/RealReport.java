package org.prongsai.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The published report itself, where it lies beside the project; tests of it are skipped elsewhere. */
final class RealReport {

    private static final Path FOLDER = Path.of("..", "shared", "data");

    private RealReport() {}

    static String text() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "The published report is not beside the project: nothing to read");
        try (var files = Files.newDirectoryStream(FOLDER, "*.txt")) {
            var reports = files.iterator();
            assumeTrue(reports.hasNext(), "The folder beside the project has no report: nothing to read");
            return Files.readString(reports.next());
        }
    }
}
