package org.prongsai.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the address of a head's work says: year, division and heap. */
record WorkState(@Nullable Integer year, @Nullable Long division, WorkGroup group) {

    static WorkState from(QueryParameters query) {
        var year = number(query, "year");
        var group = query.getSingleParameter("show").orElse("");
        return new WorkState(
                year == null ? null : year.intValue(),
                number(query, "division"),
                Arrays.stream(WorkGroup.values())
                        .filter(g -> word(g).equals(group))
                        .findFirst()
                        .orElse(WorkGroup.TODO));
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
        return QueryParameters.simple(values);
    }

    WorkState withYear(int chosen) {
        return new WorkState(chosen, division, group);
    }

    WorkState withDivision(long chosen) {
        return new WorkState(year, chosen, group);
    }

    WorkState showing(WorkGroup chosen) {
        return new WorkState(year, division, chosen);
    }
}
