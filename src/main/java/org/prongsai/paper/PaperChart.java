package org.prongsai.paper;

import java.math.BigDecimal;
import java.util.List;

/**
 * A chart of bars between 0 and 100.
 *
 * @param title above the chart
 * @param description what it shows, in words, for those who do not see it
 */
public record PaperChart(String title, String description, List<Bar> bars) {

    public PaperChart {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param value 0 to 100
     * @param printed the value at the bar's end
     */
    public record Bar(String label, BigDecimal value, String printed) {}
}
