package org.prongsai.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.register.WorkGroup;

/**
 * What the address of a head's work says.
 *
 * @param year fiscal year, null for the current one
 * @param division one of her divisions, null for all of them
 * @param group the heap that is shown
 * @param page its page, from 1
 */
record WorkState(@Nullable Integer year, @Nullable Long division, WorkGroup group, int page) {

    static final WorkState EMPTY = new WorkState(null, null, WorkGroup.TODO, 1);

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
                page == null ? 1 : Math.max(1, page.intValue()));
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
        var values = new LinkedHashMap<String, String>();
        if (year != null) {
            values.put("year", year.toString());
        }
        if (division != null) {
            values.put("division", division.toString());
        }
        values.put("show", word(group));
        if (page > 1) {
            values.put("page", String.valueOf(page));
        }
        return QueryParameters.simple(values);
    }

    WorkState withYear(int chosen) {
        return new WorkState(chosen, division, group, 1);
    }

    WorkState withDivision(@Nullable Long chosen) {
        return new WorkState(year, chosen, group, 1);
    }

    WorkState showing(WorkGroup chosen) {
        return new WorkState(year, division, chosen, 1);
    }

    WorkState atPage(int chosen) {
        return new WorkState(year, division, group, chosen);
    }
}
