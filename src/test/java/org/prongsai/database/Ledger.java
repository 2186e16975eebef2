package org.prongsai.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What was acknowledged over all runs, and what the last start found stored and audited. */
final class Ledger {

    private static final Pattern LINE = Pattern.compile("(SAVED|STORED|AUDITED) (\\d+) (\\d+) (\\S*) \\.");

    private final Map<Long, Map<Integer, String>> acknowledged = new HashMap<>();
    private final Map<Long, Entry> stored = new HashMap<>();
    private final Map<Long, List<String>> audited = new HashMap<>();

    private record Entry(int version, String outcome) {}

    void forgetStored() {
        stored.clear();
        audited.clear();
    }

    /** Notes one line of output; a line that the end of the process cut off, or one of the log, says nothing. */
    boolean note(String line) {
        var said = LINE.matcher(line);
        if (!said.matches()) {
            return false;
        }
        var part = Long.parseLong(said.group(2));
        var version = Integer.parseInt(said.group(3));
        var outcome = said.group(4);
        switch (said.group(1)) {
            case "SAVED" ->
                acknowledged.computeIfAbsent(part, p -> new TreeMap<>()).put(version, outcome);
            case "STORED" -> stored.put(part, new Entry(version, outcome));
            default -> {
                var lines = audited.computeIfAbsent(part, p -> new ArrayList<>());
                lines.add(outcome);
                assertThat(lines).as("audited updates of part %d", part).hasSize(version);
            }
        }
        return said.group(1).equals("SAVED");
    }

    int size() {
        return acknowledged.values().stream().mapToInt(Map::size).sum();
    }

    /** Compares: an update raises the version of its part by one and writes one line to the audit trail. */
    void check() {
        stored.forEach((part, entry) -> {
            var lines = audited.getOrDefault(part, List.of());
            assertThat(lines).as("audited updates of part %d", part).hasSize(entry.version());
            assertThat(lines.isEmpty() ? "" : lines.getLast()).isEqualTo(entry.outcome());
        });
        acknowledged.forEach((part, updates) -> updates.forEach((version, outcome) -> {
            assertThat(audited.getOrDefault(part, List.of()))
                    .as("acknowledged update %d of part %d", version, part)
                    .hasSizeGreaterThanOrEqualTo(version)
                    .element(version - 1)
                    .isEqualTo(outcome);
        }));
    }
}
