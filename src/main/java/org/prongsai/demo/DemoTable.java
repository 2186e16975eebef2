package org.prongsai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads bundled demo data: a line a row, a tab between cells, a number sign before remarks. */
final class DemoTable {

    private DemoTable() {}

    static List<List<String>> rows(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    /** The parts of a cell, none of them blank. */
    static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String text(String name) {
        try (var file = DemoTable.class.getResourceAsStream("/demo/" + name)) {
            if (file == null) {
                throw new IllegalStateException("Not bundled: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
