package org.prongsai.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Sort;

/**
 * Orders of parts. Each is, column for column, an index of V11 or V13 read forwards or backwards, so that a page costs no
 * sorting.
 */
final class PartOrder {

    private static final String YEAR = "a.keys.fiscalYear";
    private static final String RETIRED = "a.keys.retired";
    static final String NUMBER = "a.keys.number";
    static final String POSITION = "a.keys.position";
    private static final String DIVISION = "a.divisionId";

    /** What nobody has reported on counts as oldest. */
    private static final String CHANGED = "a.changedAt";

    private static final List<String> DEFAULT = List.of(POSITION, NUMBER, DIVISION);

    private static final Set<String> USUAL = Set.of("division", "number");

    private static final Map<String, List<String>> KEYS = Map.of(
            "division", DEFAULT,
            "number", List.of(NUMBER, POSITION, DIVISION),
            "period", List.of("a.keys.periodEnd", NUMBER, "a.measure.id", POSITION, DIVISION),
            "status", List.of("a.progress", POSITION, NUMBER, DIVISION),
            "changed", List.of(CHANGED, POSITION, NUMBER, DIVISION),
            "indicator", List.of("a.keys.firstIndicator", POSITION, NUMBER, DIVISION));

    private PartOrder() {}

    /** What stands behind "order by" where rows are grouped; along an index where rows of a group come as usual. */
    static String of(RowOrder groups, Sort sort) {
        if (groups.parts().isEmpty()) {
            return of(sort);
        }
        if (isUsual(sort) && groups.parts().equals(POSITION)) {
            return of(Sort.by("division"));
        }
        if (isUsual(sort) && groups.parts().equals(NUMBER)) {
            return of(Sort.by("number"));
        }
        return groups.parts() + ", " + of(sort);
    }

    /** Whether rows of one division come by number, and those of one measure in the order of divisions. */
    static boolean isUsual(Sort sort) {
        return sort.stream().allMatch(s -> s.isAscending() && USUAL.contains(s.getProperty()));
    }

    /** What stands behind "order by"; an order that nobody offers is left out, and of several the first counts. */
    static String of(Sort sort) {
        var asked = sort.stream().filter(s -> KEYS.containsKey(s.getProperty())).findFirst();
        var direction = asked.map(s -> s.isAscending() ? " asc" : " desc").orElse(" asc");
        var keys = asked.map(s -> KEYS.getOrDefault(s.getProperty(), DEFAULT)).orElse(DEFAULT);
        return YEAR
                + direction
                + ", "
                + RETIRED
                + direction
                + keys.stream()
                        .map(key -> ", " + key + direction + nulls(key, direction))
                        .collect(Collectors.joining());
    }

    private static String nulls(String key, String direction) {
        return key.equals(CHANGED) ? nulls("changed", " asc".equals(direction)) : "";
    }

    /** Where lines without a value go: what nobody has reported on is oldest, all else that is missing comes last. */
    static String nulls(String property, boolean ascending) {
        return property.equals("changed") && ascending ? " nulls first" : " nulls last";
    }
}
