package org.prongsai.assessment.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.FiscalYear;

/**
 * What the address of the rules says.
 *
 * @param year year shown; null for the latest one with rules of its own
 * @param openOnly whether only what is to be confirmed is shown
 */
record RulesState(@Nullable Integer year, boolean openOnly) {

    private static final String YEAR = "year";
    private static final String OPEN = "open";

    static RulesState from(QueryParameters query) {
        var year = query.getSingleParameter(YEAR)
                .filter(text -> text.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .filter(FiscalYear::isPlausible)
                .orElse(null);
        return new RulesState(
                year, query.getSingleParameter(OPEN).filter("1"::equals).isPresent());
    }

    QueryParameters toQuery() {
        var query = new LinkedHashMap<String, List<String>>();
        if (year != null) {
            query.put(YEAR, List.of(year.toString()));
        }
        if (openOnly) {
            query.put(OPEN, List.of("1"));
        }
        return new QueryParameters(Map.copyOf(query));
    }
}
