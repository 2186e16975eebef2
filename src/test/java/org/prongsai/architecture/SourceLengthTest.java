package org.prongsai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLengthTest {

    private static final int LONGEST = 200;

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void no_java_file_is_longer_than_200_lines(String folder) throws IOException {
        var lengths = lengths(Path.of(folder));
        var sorted = lengths.values().stream().sorted().toList();

        System.out.printf(
                "%s: %d files, median %d lines, 90 %% up to %d, longest %d%n",
                folder, sorted.size(), at(sorted, 0.5), at(sorted, 0.9), sorted.getLast());

        lengths.values().removeIf(lines -> lines <= LONGEST);
        assertThat(lengths).isEmpty();
    }

    private static int at(List<Integer> sorted, double share) {
        return sorted.get((int) ((sorted.size() - 1) * share));
    }

    private static Map<Path, Integer> lengths(Path folder) throws IOException {
        var lengths = new TreeMap<Path, Integer>();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> lengths.put(file, lines(file)));
        }
        return lengths;
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
