package org.prongsai.measure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;

/**
 * What taking in one measure changes.
 *
 * @param number official number of the measure
 * @param kind whether the measure is new, changed or the same
 * @param changes fields of the measure that change; none for a new one
 * @param keptDivisionIds divisions whose own report stays although the one from outside differs
 */
public record IntakeEffect(int number, Kind kind, List<FieldChange> changes, Set<Long> keptDivisionIds) {

    public IntakeEffect {
        changes = List.copyOf(changes);
        keptDivisionIds = Set.copyOf(keptDivisionIds);
    }

    /** What happens to the measure. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME
    }

    static IntakeEffect of(
            @Nullable Measure before, PlannedMeasure planned, List<FieldChange> changes, Set<Long> kept) {
        var kind = before == null ? Kind.NEW : changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
        return new IntakeEffect(planned.definition().number(), kind, changes, kept);
    }
}
