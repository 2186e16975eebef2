package org.prongsai.assessment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.FiscalYear;

/**
 * What the address of the scores says.
 *
 * @param year latest year shown; null for the latest there is
 * @param wide whether ten years are shown
 * @param opened numbers of the indicators whose items are shown
 */
record ScoresState(@Nullable Integer year, boolean wide, Set<Integer> opened) {

    static final ScoresState EMPTY = new ScoresState(null, false, Set.of());

    private static final int FEW_YEARS = 5;
    private static final int MANY_YEARS = 10;
    private static final int MOST_OPENED = 30;
    private static final String YEAR = "year";
    private static final String WIDE = "years";
    private static final String ITEMS = "items";

    static ScoresState from(QueryParameters query) {
        var year = query.getSingleParameter(YEAR).stream()
                .flatMap(text -> number(text).stream().boxed())
                .filter(FiscalYear::isPlausible)
                .findFirst()
                .orElse(null);
        var wide = query.getSingleParameter(WIDE).filter("10"::equals).isPresent();
        var opened = query.getParameters(ITEMS).stream()
                .flatMap(text -> number(text).stream().boxed())
                .limit(MOST_OPENED)
                .collect(Collectors.toSet());
        return new ScoresState(year, wide, opened);
    }

    QueryParameters toQuery() {
        var query = new LinkedHashMap<String, List<String>>();
        if (!opened.isEmpty()) {
            query.put(ITEMS, new TreeSet<>(opened).stream().map(String::valueOf).toList());
        }
        if (year != null) {
            query.put(YEAR, List.of(year.toString()));
        }
        if (wide) {
            query.put(WIDE, List.of("10"));
        }
        return new QueryParameters(Map.copyOf(query));
    }

    /** The years shown, earliest first. */
    List<Integer> years(int latest) {
        var last = year == null ? latest : year;
        var first = Math.max(FiscalYear.EARLIEST, last - (wide ? MANY_YEARS : FEW_YEARS) + 1);
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    ScoresState until(int lastYear) {
        return new ScoresState(lastYear, wide, opened);
    }

    ScoresState wide(boolean tenYears) {
        return new ScoresState(year, tenYears, opened);
    }

    ScoresState toggling(int indicator) {
        var changed = new TreeSet<>(opened);
        if (!changed.remove(indicator)) {
            changed.add(indicator);
        }
        return new ScoresState(year, wide, Set.copyOf(changed));
    }

    private static OptionalInt number(String text) {
        return text.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
