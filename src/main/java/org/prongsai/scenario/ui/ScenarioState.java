package org.prongsai.scenario.ui;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.ScoreReading;

/**
 * What the address says: the year, and each supposed score as {@code to=9:75.00}.
 *
 * @param year fiscal year; null where none is named
 * @param supposed supposed scores by number of the indicator
 */
record ScenarioState(@Nullable Integer year, Map<Integer, BigDecimal> supposed) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern SUPPOSED = Pattern.compile("([0-9]{1,3}):(.{1,9})");

    ScenarioState {
        supposed = Collections.unmodifiableMap(new TreeMap<>(supposed));
    }

    /** What cannot be read is left out. */
    static ScenarioState from(QueryParameters query) {
        var year = query.getSingleParameter("year")
                .filter(text -> YEAR.matcher(text).matches())
                .map(Integer::valueOf)
                .orElse(null);
        var supposed = new TreeMap<Integer, BigDecimal>();
        for (var text : query.getParameters("to")) {
            var found = SUPPOSED.matcher(text);
            var score = found.matches() ? ScoreReading.of(found.group(2)).score() : null;
            if (score != null) {
                supposed.put(Integer.valueOf(found.group(1)), score);
            }
        }
        return new ScenarioState(year, supposed);
    }

    QueryParameters toQuery() {
        var values = new LinkedHashMap<String, List<String>>();
        if (year != null) {
            values.put("year", List.of(year.toString()));
        }
        if (!supposed.isEmpty()) {
            values.put(
                    "to",
                    supposed.entrySet().stream()
                            .map(each -> each.getKey() + ":" + each.getValue().toPlainString())
                            .toList());
        }
        return new QueryParameters(values);
    }
}
