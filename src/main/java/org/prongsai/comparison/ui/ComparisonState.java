package org.prongsai.comparison.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the address says; null years for the latest that can be compared.
 *
 * @param year the later year
 * @param compare the earlier year
 */
record ComparisonState(@Nullable Integer year, @Nullable Integer compare, RowOrder order, TrendBy by) {

    static ComparisonState from(QueryParameters query) {
        return new ComparisonState(
                year(query, "year"),
                year(query, "compare"),
                RowOrder.of(query.getSingleParameter("sort").orElse("")),
                TrendBy.of(query.getSingleParameter("trend").orElse("")));
    }

    private static @Nullable Integer year(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("2[0-9]{3}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    /** The later year to show: the one asked for where it has scores, else the latest. */
    int laterOf(List<Integer> scored) {
        return year != null && scored.contains(year) ? year : scored.getFirst();
    }

    /** The year to hold against it: the one asked for where it comes before and is kept, else the one scored before. */
    int earlierOf(List<Integer> scored, int later) {
        return compare != null && compare < later && compare >= scored.getLast()
                ? compare
                : scored.stream().filter(each -> each < later).findFirst().orElse(later - 1);
    }

    ComparisonState ofYear(int chosen) {
        return new ComparisonState(chosen, null, order, by);
    }

    ComparisonState comparedWith(int chosen) {
        return new ComparisonState(year, chosen, order, by);
    }

    ComparisonState sorted(RowOrder chosen) {
        return new ComparisonState(year, compare, chosen, by);
    }

    ComparisonState trending(TrendBy chosen) {
        return new ComparisonState(year, compare, order, chosen);
    }

    QueryParameters toQuery() {
        var query = new LinkedHashMap<String, String>();
        if (year != null) {
            query.put("year", String.valueOf(year));
        }
        if (compare != null) {
            query.put("compare", String.valueOf(compare));
        }
        if (order != RowOrder.NUMBER) {
            query.put("sort", order.word());
        }
        if (by != TrendBy.TOTAL) {
            query.put("trend", by.word());
        }
        return QueryParameters.simple(query);
    }
}
