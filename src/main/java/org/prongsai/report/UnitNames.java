package org.prongsai.report;

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

    private final Map<String, DivisionView> known;

    UnitNames(List<DivisionView> divisions) {
        known = divisions.stream()
                .collect(Collectors.toMap(
                        division -> ThaiText.searchable(division.name().th()),
                        Function.identity(),
                        (first, same) -> first));
    }

    Optional<DivisionView> find(String name) {
        return Optional.ofNullable(known.get(ThaiText.searchable(name)));
    }

    String nameOf(long divisionId) {
        return known.values().stream()
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
        return named(report)
                .filter(name -> find(name).isEmpty() && name.length() <= LONGEST_NAME)
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
