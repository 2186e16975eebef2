package org.prongsai;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.prongsai.shared.Sha256;

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

    /**
     * A bundle names the chunk of each view by a hash of its class; a view that it doesn't name opens without its
     * components. Only the first page and sign-in are part of the bundle's trunk.
     */
    @Test
    void the_committed_bundle_knows_every_route() throws Exception {
        var imports = flowImports();
        assertThat(routes())
                .as("The frontend bundle lacks a view: run frontend/rebuild-bundle.sh and commit src/main/bundles")
                .isNotEmpty()
                .allMatch(view -> imports.contains(Sha256.of(view)));
    }

    private static List<String> routes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(Application.class)
                        .stream()
                        .filter(view -> view.isAnnotatedWith(Route.class))
                        .filter(view -> !Set.of("", "login")
                                .contains(view.getAnnotationOfType(Route.class).value()))
                        .map(JavaClass::getFullName)
                        .toList();
    }

    private static String flowImports() throws IOException {
        try (var bundle = new ZipFile(BUNDLE.toFile())) {
            var imports = bundle.stream()
                    .filter(entry -> entry.getName().matches(".*/generated-flow-imports-[^/]*\\.js"))
                    .findFirst()
                    .orElseThrow();
            return new String(bundle.getInputStream(imports).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, String> recordedSums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(SUMS)) {
            String[] sumAndFile = line.split(" +", 2);
            sums.put(sumAndFile[1], sumAndFile[0]);
        }
        return sums;
    }

    private static Map<String, String> actualSums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (Path file : bundleAndSources()) {
            sums.put(file.toString().replace('\\', '/'), Sha256.of(file));
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
