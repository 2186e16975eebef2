package org.prongsai.register.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureRow;
import org.prongsai.register.ChangesSince;
import org.prongsai.register.MeasureChange;
import org.prongsai.register.PartChange;

/** What has changed in the rows on the screen since a day: the old value struck through beside the new one. */
class SinceMarks {

    private final ChangesSince changes;
    private final Map<Long, PartChange> parts = new RecentlyRead<>();
    private final Map<Long, MeasureChange> measures = new RecentlyRead<>();
    private @Nullable Instant since;

    SinceMarks(ChangesSince changes) {
        this.changes = changes;
    }

    /** More rows than a screen and its surroundings hold; older ones are read again when they come back. */
    private static final class RecentlyRead<T> extends LinkedHashMap<Long, T> {

        private static final long serialVersionUID = 1L;
        private static final int KEPT = 500;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
            return size() > KEPT;
        }
    }

    /** Compares with this moment from now on, or not at all. */
    void compareWith(@Nullable Instant moment) {
        since = moment;
        parts.clear();
        measures.clear();
    }

    /** Learns what has changed in a page of rows, in one statement, and hands the rows on. */
    List<MeasureRow> read(List<MeasureRow> rows) {
        if (since != null) {
            var partIds = rows.stream()
                    .map(MeasureRow::assignmentId)
                    .filter(Objects::nonNull)
                    .toList();
            var measureIds = rows.stream().map(MeasureRow::measureId).distinct().toList();
            parts.keySet().removeAll(partIds);
            measures.keySet().removeAll(measureIds);
            var found = changes.of(partIds, measureIds, since);
            found.parts().forEach((part, change) -> parts.put(part, change.withoutTexts()));
            measures.putAll(found.measures());
        }
        return rows;
    }

    /** What has changed in a row, as far as it was read. */
    Optional<PartChange> of(MeasureRow row) {
        return Optional.ofNullable(row.assignmentId()).map(parts::get);
    }

    /** What has changed in the plan of a row's measure, as far as it was read. */
    Optional<MeasureChange> ofPlan(MeasureRow row) {
        return Optional.ofNullable(measures.get(row.measureId()));
    }

    /** Words on what has changed, beside what the cells themselves tell. */
    Stream<String> words(MeasureRow row) {
        var part = of(row);
        var plan = ofPlan(row);
        if (part.filter(PartChange::isNew).isPresent()
                || plan.filter(MeasureChange::isNew).isPresent()) {
            return Stream.of("since.new");
        }
        return Stream.concat(
                        part.flatMap(SinceMarks::word).stream(),
                        plan.map(change -> change.isReal() ? "since.planned" : "since.restored").stream())
                .distinct();
    }

    private static Optional<String> word(PartChange change) {
        if (!change.isReal()) {
            return Optional.of("since.restored");
        }
        if (change.isReworded()) {
            return Optional.of("since.reworded");
        }
        return change.status() == null ? Optional.of("since.changed") : Optional.empty();
    }
}
