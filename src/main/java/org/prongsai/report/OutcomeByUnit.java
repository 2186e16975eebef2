package org.prongsai.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.shared.ThaiText;

/**
 * What a cell says of each unit. Where several say different things, papers have the names of those who say the same before each
 * text, as in "A, B: done"; a text that begins with no name is said by all.
 */
final class OutcomeByUnit {

    private final Set<String> units;
    private final String all;
    private final Map<String, List<String>> said = new HashMap<>();

    /** @param units names of the units that the row names */
    OutcomeByUnit(String cell, List<String> units) {
        this.units = units.stream().map(ThaiText::searchable).collect(Collectors.toSet());
        all = cell;
        var saying = List.<String>of();
        for (var paragraph : cell.lines().toList()) {
            var named = names(paragraph);
            if (!named.isEmpty()) {
                saying = named;
                paragraph = paragraph.substring(paragraph.indexOf(':') + 1).strip();
            } else if (saying.isEmpty()) {
                return;
            }
            for (var name : saying) {
                said.computeIfAbsent(name, unit -> new ArrayList<>()).add(paragraph);
            }
        }
    }

    String of(String unit) {
        return said.isEmpty() ? all : String.join("\n", said.getOrDefault(ThaiText.searchable(unit), List.of()));
    }

    /** None unless everything before the first colon is a unit of the row. */
    private List<String> names(String paragraph) {
        var colon = paragraph.indexOf(':');
        if (colon < 0) {
            return List.of();
        }
        var names = List.of(paragraph.substring(0, colon).split(",")).stream()
                .map(ThaiText::searchable)
                .toList();
        return units.containsAll(names) ? names : List.of();
    }
}
