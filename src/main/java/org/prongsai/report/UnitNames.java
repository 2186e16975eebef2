package org.prongsai.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.division.DivisionView;
import org.prongsai.shared.ThaiText;

/** The agency's units by their names, however a report spaces and composes them. */
final class UnitNames {

    static final int LONGEST_NAME = 200;

    private final List<DivisionView> divisions;
    private final Map<String, DivisionView> known;
    private final Map<String, DivisionView> meant = new HashMap<>();

    UnitNames(List<DivisionView> divisions) {
        this(divisions, Map.of());
    }

    /** @param meant units by other names that a person said they have */
    UnitNames(List<DivisionView> divisions, Map<String, Long> meant) {
        this.divisions = divisions;
        known = divisions.stream()
                .collect(Collectors.toMap(
                        division -> ThaiText.searchable(division.name().th()),
                        Function.identity(),
                        (first, same) -> first));
        meant.forEach((name, id) -> divisions.stream()
                .filter(division -> division.id() == id)
                .forEach(division -> this.meant.put(ThaiText.searchable(name), division)));
    }

    List<DivisionView> all() {
        return divisions;
    }

    /** The unit that an unknown name most likely means; empty where none is close. */
    Optional<DivisionView> nearest(String name) {
        return UnitLikeness.nearest(name, divisions);
    }

    Optional<DivisionView> find(String name) {
        var words = ThaiText.searchable(name);
        return Optional.ofNullable(known.get(words)).or(() -> Optional.ofNullable(meant.get(words)));
    }

    String nameOf(long divisionId) {
        return divisions.stream()
                .filter(division -> division.id() == divisionId)
                .map(division -> division.name().th())
                .findFirst()
                .orElse("");
    }

    /** Names of known units, once each and in the report's order. */
    List<String> knownIn(ParsedReport report) {
        return named(report)
                .flatMap(name -> find(name).stream())
                .map(division -> division.name().th())
                .distinct()
                .toList();
    }

    /** Names that could become units, once each and in the report's order. */
    List<String> unknownIn(ParsedReport report) {
        return foreignIn(report).stream().filter(name -> find(name).isEmpty()).toList();
    }

    /** Names that no unit has, those included of which somebody said which unit they mean. */
    List<String> foreignIn(ParsedReport report) {
        return named(report)
                .filter(name -> !known.containsKey(ThaiText.searchable(name)) && name.length() <= LONGEST_NAME)
                .collect(Collectors.toMap(
                        ThaiText::searchable, Function.identity(), (first, same) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Stream<String> named(ParsedReport report) {
        return report.measures().stream().flatMap(measure -> measure.units().stream());
    }
}
