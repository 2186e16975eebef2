package org.prongsai.comparison.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one line of a trend goes through. */
record TrendLine(String name, List<Point> points) {

    /**
     * A year of a line.
     *
     * @param score null where it is missing
     * @param known whether the rules of the year know what the line stands for
     */
    record Point(int year, @Nullable BigDecimal score, boolean known) {}
}
