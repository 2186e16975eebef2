package org.prongsai.review;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Questions and items in two years. Only codes that stand for the same indicator in both are compared, as far as that
 * tells that they ask the same: the set of questions changes by year.
 *
 * @param codes what both years ask
 * @param before scores of the earlier year by code
 * @param after scores of the later year by code
 */
record FallenItems(Collection<String> codes, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {

    /** Whether anything can be compared, so that none fallen says something. */
    boolean areKnown() {
        return codes.stream().flatMap(this::compared).findAny().isPresent();
    }

    /** Those that lost points, the worst first. */
    List<FallenItem> worstFirst() {
        return codes.stream()
                .flatMap(this::compared)
                .filter(item -> item.lost().signum() > 0)
                .sorted(Comparator.comparing(FallenItem::lost).reversed().thenComparing(FallenItem::code))
                .toList();
    }

    private Stream<FallenItem> compared(String code) {
        var earlier = before.get(code);
        var later = after.get(code);
        return earlier == null || later == null ? Stream.of() : Stream.of(new FallenItem(code, earlier, later));
    }
}
