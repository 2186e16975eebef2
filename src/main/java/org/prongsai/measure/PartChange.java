package org.prongsai.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.audit.HistoryLine;

/**
 * What has changed in a division's part since a moment. What has the same value now as then has not changed, whatever
 * it was in between.
 *
 * @param isNew whether the part did not exist then
 * @param status status at that moment, null where it is the same now
 * @param duty duty at that moment, null where it is the same now
 * @param outcome outcome at that moment, null where it is the same now
 * @param obstacle obstacle at that moment, null where it is the same now
 * @param evidence by how many proofs there are more or fewer
 */
public record PartChange(
        boolean isNew,
        @Nullable AssignmentStatus status,
        @Nullable Duty duty,
        @Nullable String outcome,
        @Nullable String obstacle,
        int evidence) {

    /** What did not exist then has no values of then. */
    private static final PartChange NEW = new PartChange(true, null, null, null, null, 0);

    /** @param lines the events since then, oldest first */
    static PartChange of(List<HistoryLine> lines) {
        var all = lines.stream().flatMap(line -> line.changes().stream()).toList();
        if (all.stream().anyMatch(change -> change.field().equals("duty") && change.before() == null)) {
            return NEW;
        }
        var net = NetChanges.of(lines);
        return new PartChange(
                false,
                constant(AssignmentStatus.class, net.before("status")),
                constant(Duty.class, net.before("duty")),
                net.before("outcome"),
                net.before("obstacle"),
                evidence(all));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null || name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    private static int evidence(List<FieldChange> all) {
        return all.stream()
                .filter(change -> change.field().equals("evidence"))
                .mapToInt(change -> (change.after() == null ? 0 : 1) - (change.before() == null ? 0 : 1))
                .sum();
    }

    /** Whether anything is different now from what it was then. */
    public boolean isReal() {
        return isNew || status != null || duty != null || outcome != null || obstacle != null || evidence != 0;
    }

    /** Without the texts themselves, for whoever keeps many. */
    public PartChange withoutTexts() {
        return new PartChange(isNew, status, duty, outcome == null ? null : "", obstacle == null ? null : "", evidence);
    }

    /** Whether what was reported in words has changed. */
    public boolean isReworded() {
        return outcome != null || obstacle != null;
    }
}
