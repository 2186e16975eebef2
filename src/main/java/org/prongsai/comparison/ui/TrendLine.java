package org.prongsai.comparison.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a trend goes through.
 *
 * @param mark what the line is called where there is little room; empty where it is the only one
 */
record TrendLine(String mark, String name, List<Point> points) {

    /**
     * A year of a line.
     *
     * @param score null where it is missing
     * @param known whether the rules of the year know what the line stands for
     */
    record Point(int year, @Nullable BigDecimal score, boolean known) {}
}
