package org.prongsai.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.audit.FieldChange;

/**
 * What taking in one measure changes.
 *
 * @param number official number of the measure
 * @param kind whether the measure is new, changed or the same
 * @param changes fields of the measure that change; none for a new one
 * @param keptDivisionIds divisions whose own report stays although the one from outside differs
 * @param confirmedCodes question codes that are guessed outside but confirmed here, and stay so
 */
public record IntakeEffect(
        int number, Kind kind, List<FieldChange> changes, Set<Long> keptDivisionIds, Set<String> confirmedCodes) {

    public IntakeEffect {
        changes = List.copyOf(changes);
        keptDivisionIds = Set.copyOf(keptDivisionIds);
        confirmedCodes = Set.copyOf(confirmedCodes);
    }

    /** What happens to the measure. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME
    }

    static IntakeEffect onNew(MeasureDefinition planned) {
        return new IntakeEffect(planned.number(), Kind.NEW, List.of(), Set.of(), Set.of());
    }

    static IntakeEffect on(Measure before, MeasureDefinition planned, List<FieldChange> changes, Set<Long> kept) {
        var confirmed = planned.links().stream()
                .filter(link -> link.inferred() && before.linkList().hasConfirmed(link.code()))
                .map(link -> String.valueOf(link.code()))
                .collect(Collectors.toSet());
        var kind = changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
        return new IntakeEffect(planned.number(), kind, changes, kept, confirmed);
    }
}
