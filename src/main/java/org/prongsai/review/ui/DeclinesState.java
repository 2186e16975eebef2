package org.prongsai.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the declines says.
 *
 * @param year the year shown, null for the latest with scores
 * @param indicator the decline that is open, null where none is
 */
record DeclinesState(@Nullable Integer year, @Nullable Integer indicator) {

    static DeclinesState from(QueryParameters query) {
        return new DeclinesState(number(query, "year"), number(query, "indicator"));
    }

    private static @Nullable Integer number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, String>();
        if (year != null) {
            values.put("year", year.toString());
        }
        if (indicator != null) {
            values.put("indicator", indicator.toString());
        }
        return QueryParameters.simple(values);
    }

    DeclinesState opening(@Nullable Integer chosen) {
        return new DeclinesState(year, chosen);
    }
}
