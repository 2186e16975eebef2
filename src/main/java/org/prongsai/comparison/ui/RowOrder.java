package org.prongsai.comparison.ui;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.IndicatorComparison;

/** How the indicators of a comparison are sorted; what cannot be compared comes last. */
enum RowOrder {
    /** As the framework numbers them. */
    NUMBER(null),
    /** By what each lost, the worst first. */
    DIFFERENCE(row -> row.change().difference()),
    /** By what each cost the total, the worst first. */
    EFFECT(IndicatorComparison::effectOnTotal);

    private final Comparator<IndicatorComparison> comparator;

    RowOrder(@Nullable Function<IndicatorComparison, @Nullable BigDecimal> figure) {
        var byNumber = Comparator.<IndicatorComparison>comparingInt(
                row -> row.indicator().number());
        this.comparator = figure == null
                ? byNumber
                : Comparator.comparing(figure, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
                        .thenComparing(byNumber);
    }

    Comparator<IndicatorComparison> comparator() {
        return comparator;
    }

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RowOrder of(String word) {
        return Stream.of(values())
                .filter(order -> order.word().equals(word))
                .findFirst()
                .orElse(NUMBER);
    }
}
