package org.prongsai.scenario.ui;

import java.math.BigDecimal;
import java.util.Map;

/** Addresses of suppositions, for links from other features. */
public final class ScenarioNavigation {

    public static final String ROUTE = "what-if";

    private ScenarioNavigation() {}

    public static String ofYear(int year) {
        return of(year, Map.of());
    }

    /** A year with supposed scores, by number of the indicator. */
    public static String of(int year, Map<Integer, BigDecimal> supposed) {
        return ROUTE + "?" + new ScenarioState(year, supposed).toQuery().getQueryString();
    }
}
