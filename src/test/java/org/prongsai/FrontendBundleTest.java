package org.prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a Node is at hand, Vaadin rebuilds a stale bundle without a word; the committed one would stay stale. */
class FrontendBundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Path SUMS = Path.of("src/main/bundles/prod.bundle.sha256");
    private static final Path FRONTEND = Path.of("frontend");
    private static final List<String> SOURCES = List.of(".ts", ".js", ".css");

    @Test
    void the_committed_bundle_is_the_one_built_from_these_frontend_sources() throws Exception {
        assertThat(actualSums())
                .as("The frontend bundle is stale: run frontend/rebuild-bundle.sh and commit src/main/bundles")
                .isEqualTo(recordedSums());
    }

    private static Map<String, String> recordedSums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(SUMS)) {
            String[] sumAndFile = line.split(" +", 2);
            sums.put(sumAndFile[1], sumAndFile[0]);
        }
        return sums;
    }

    private static Map<String, String> actualSums() throws IOException, NoSuchAlgorithmException {
        Map<String, String> sums = new TreeMap<>();
        for (Path file : bundleAndSources()) {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            sums.put(file.toString().replace('\\', '/'), HexFormat.of().formatHex(sum));
        }
        return sums;
    }

    private static List<Path> bundleAndSources() throws IOException {
        try (Stream<Path> files = Files.walk(FRONTEND)) {
            Stream<Path> sources = files.filter(file -> !file.startsWith(FRONTEND.resolve("generated")))
                    .filter(file -> SOURCES.stream().anyMatch(file.toString()::endsWith));
            return Stream.concat(Stream.of(BUNDLE), sources).toList();
        }
    }
}
