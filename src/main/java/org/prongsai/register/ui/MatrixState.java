package org.prongsai.register.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.shared.ui.Since;

/**
 * What the address of the matrix says.
 *
 * @param year the year shown, null for the current one
 * @param since what it is compared with
 */
record MatrixState(@Nullable Integer year, Since since) {

    static final MatrixState EMPTY = new MatrixState(null, Since.NOTHING);

    static MatrixState from(QueryParameters query) {
        var year = query.getSingleParameter("year")
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .orElse(null);
        return new MatrixState(year, Since.from(query));
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, List<String>>();
        if (year != null) {
            values.put("year", List.of(year.toString()));
        }
        since.write(values);
        return new QueryParameters(values);
    }

    MatrixState withYear(int chosen) {
        return new MatrixState(chosen, since);
    }

    MatrixState comparedWith(Since chosen) {
        return new MatrixState(year, chosen);
    }
}
