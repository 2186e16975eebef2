package org.prongsai.measure;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a moment in what stands on somebody's screen, read page by page and kept as long as it is likely to
 * be shown.
 */
public class SinceMarks {

    /** Pages of rows that a screen and its surroundings hold at most. */
    private static final int PAGES = 10;

    private final ChangesSince changes;
    private final Map<Long, PartChange> parts = new RecentlyRead<>();
    private final Map<Long, MeasureChange> measures = new RecentlyRead<>();
    private @Nullable Instant since;
    private int kept;

    public SinceMarks(ChangesSince changes) {
        this.changes = changes;
    }

    /** As many as a screen and its surroundings hold; older ones are read again when they come back. */
    private final class RecentlyRead<T> extends LinkedHashMap<Long, T> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, T> eldest) {
            return size() > kept;
        }
    }

    /** Compares with this moment from now on, or not at all. */
    public void compareWith(@Nullable Instant moment) {
        since = moment;
        kept = 0;
        parts.clear();
        measures.clear();
    }

    /** Learns what has changed in these parts, and in the plan of these measures, in one statement. */
    public void read(Collection<Long> partIds, Collection<Long> measureIds) {
        if (since != null) {
            kept = Math.max(kept, PAGES * Math.max(partIds.size(), measureIds.size()));
            parts.keySet().removeAll(partIds);
            measures.keySet().removeAll(measureIds);
            var found = changes.of(partIds, measureIds, since);
            found.parts().forEach((part, change) -> parts.put(part, change.withoutTexts()));
            measures.putAll(found.measures());
        }
    }

    /** What has changed in a part, as far as it was read. */
    public Optional<PartChange> of(@Nullable Long part) {
        return Optional.ofNullable(part).map(parts::get);
    }

    /** What has changed in the plan of a measure, as far as it was read. */
    public Optional<MeasureChange> ofPlan(long measure) {
        return Optional.ofNullable(measures.get(measure));
    }

    /** Keys of words on what has changed in a part and its measure, beside what old values themselves tell. */
    public Stream<String> words(@Nullable Long part, long measure) {
        var change = of(part);
        var plan = ofPlan(measure);
        if (change.filter(PartChange::isNew).isPresent()
                || plan.filter(MeasureChange::isNew).isPresent()) {
            return Stream.of("since.new");
        }
        return Stream.concat(change.flatMap(SinceMarks::word).stream(), plan.map(MeasureChange::word).stream())
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
