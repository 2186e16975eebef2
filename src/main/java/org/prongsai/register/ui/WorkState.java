package org.prongsai.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.register.WorkFilter;
import org.prongsai.register.WorkGroup;
import org.prongsai.shared.ui.Since;

/**
 * What the address of a head's work says.
 *
 * @param year fiscal year, null for the current one
 * @param division one of her divisions, null for all of them
 * @param group the heap that is shown
 * @param page its page, from 1
 * @param since the day with which it is compared
 */
record WorkState(@Nullable Integer year, @Nullable Long division, WorkGroup group, int page, Since since) {

    static final WorkState EMPTY = new WorkState(null, null, WorkGroup.TODO, 1, Since.NOTHING);

    static WorkState from(QueryParameters query) {
        var year = number(query, "year");
        var page = number(query, "page");
        var group = query.getSingleParameter("show").orElse("");
        return new WorkState(
                year == null ? null : year.intValue(),
                number(query, "division"),
                Arrays.stream(WorkGroup.values())
                        .filter(g -> word(g).equals(group))
                        .findFirst()
                        .orElse(WorkGroup.TODO),
                page == null ? 1 : Math.max(1, page.intValue()),
                Since.from(query));
    }

    private static @Nullable Long number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Long::valueOf)
                .orElse(null);
    }

    private static String word(WorkGroup group) {
        return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, List<String>>();
        if (year != null) {
            values.put("year", List.of(year.toString()));
        }
        if (division != null) {
            values.put("division", List.of(division.toString()));
        }
        values.put("show", List.of(word(group)));
        if (page > 1) {
            values.put("page", List.of(String.valueOf(page)));
        }
        since.write(values);
        return new QueryParameters(values);
    }

    /** What is asked for, of year 0 where the address says none. */
    WorkFilter filter() {
        return new WorkFilter(year == null ? 0 : year, division, since.filter());
    }

    WorkState withYear(int chosen) {
        return new WorkState(chosen, division, group, 1, since);
    }

    WorkState withDivision(@Nullable Long chosen) {
        return new WorkState(year, chosen, group, 1, since);
    }

    WorkState showing(WorkGroup chosen) {
        return new WorkState(year, division, chosen, 1, since);
    }

    WorkState atPage(int chosen) {
        return new WorkState(year, division, group, chosen, since);
    }

    WorkState comparedWith(Since chosen) {
        return new WorkState(year, division, group, 1, chosen);
    }
}
