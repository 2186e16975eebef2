package org.prongsai.register.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.measure.MeasureRow;
import org.prongsai.register.ChangesSince;
import org.prongsai.register.PartChange;

/** What has changed in the rows on the screen since a day: the old value struck through beside the new one. */
class SinceMarks {

    /** More rows than a screen and its surroundings hold; older ones are read again when they come back. */
    private static final int KEPT = 500;

    private final ChangesSince changes;
    private final Map<Long, PartChange> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, PartChange> eldest) {
            return size() > KEPT;
        }
    };
    private @Nullable Instant since;

    SinceMarks(ChangesSince changes) {
        this.changes = changes;
    }

    /** Compares with this moment from now on, or not at all. */
    void compareWith(@Nullable Instant moment) {
        since = moment;
        known.clear();
    }

    /** Learns what has changed in a page of rows, in one statement, and hands the rows on. */
    List<MeasureRow> read(List<MeasureRow> rows) {
        if (since != null) {
            var parts = rows.stream()
                    .map(MeasureRow::assignmentId)
                    .filter(Objects::nonNull)
                    .toList();
            known.keySet().removeAll(parts);
            changes.of(parts, since).forEach((part, change) -> known.put(part, change.withoutTexts()));
        }
        return rows;
    }

    /** What has changed in a row, as far as it was read. */
    Optional<PartChange> of(MeasureRow row) {
        return Optional.ofNullable(row.assignmentId()).map(known::get);
    }

    /** A word on what has changed beside status and evidence; empty where these say it all. */
    static Optional<String> word(PartChange change) {
        if (change.isNew()) {
            return Optional.of("since.new");
        }
        if (!change.isReal()) {
            return Optional.of("since.restored");
        }
        if (change.isReworded()) {
            return Optional.of("since.reworded");
        }
        return change.status() == null ? Optional.of("since.changed") : Optional.empty();
    }
}
