package org.prongsai.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Rows in the order of divisions, those first that the reader heads. No index knows these, so her own rows and those of the
 * others are read apart, each along an index.
 */
@Component
class RowsByDivision {

    private final MeasureRows rows;

    RowsByDivision(MeasureRows rows) {
        this.rows = rows;
    }

    List<MeasureRow> page(MeasureFilter filter, LocalDate today, Stretch stretch, Set<Long> headed) {
        var asked = filter.divisions();
        var own = new HashSet<>(headed);
        if (!asked.isEmpty()) {
            own.retainAll(asked);
        }
        return own.isEmpty() || own.size() == asked.size()
                ? rows.page(filter, today, stretch, order(filter))
                : ownAndOthers(filter, filter.ofDivisions(own), today, stretch);
    }

    private List<MeasureRow> ownAndOthers(MeasureFilter filter, MeasureFilter own, LocalDate today, Stretch stretch) {
        var page = new ArrayList<>(rows.page(own, today, stretch, order(own)));
        var missing = stretch.getPageSize() - page.size();
        if (missing > 0) {
            var before = page.isEmpty() ? stretch.getOffset() - rows.count(own, today) : 0;
            var rest = new Stretch(before, missing, stretch.getSort());
            page.addAll(rows.page(filter, today, rest, RowOrder.byDivision(false, own.divisions())));
        }
        return page;
    }

    private static RowOrder order(MeasureFilter filter) {
        return RowOrder.byDivision(filter.divisions().size() == 1, Set.of());
    }
}
