package org.prongsai.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.audit.FieldChange;

/**
 * What taking in one measure changes.
 *
 * @param number official number of the measure
 * @param kind whether the measure is new, changed or the same
 * @param changes fields of the measure that change; none for a new one
 * @param kept divisions whose own report stays although the one from outside differs, and in what
 * @param confirmedCodes question codes that are guessed outside but confirmed here, and stay so
 */
public record IntakeEffect(
        int number,
        Kind kind,
        List<FieldChange> changes,
        Map<Long, List<FieldChange>> kept,
        Set<String> confirmedCodes) {

    public IntakeEffect {
        changes = List.copyOf(changes);
        kept = Map.copyOf(kept);
        confirmedCodes = Set.copyOf(confirmedCodes);
    }

    /** What happens to the measure. */
    public enum Kind {
        NEW,
        CHANGED,
        SAME
    }

    static IntakeEffect onNew(MeasureDefinition planned) {
        return new IntakeEffect(planned.number(), Kind.NEW, List.of(), Map.of(), Set.of());
    }

    static IntakeEffect on(
            Measure before, MeasureDefinition planned, List<FieldChange> changes, Map<Long, List<FieldChange>> kept) {
        var confirmed = planned.links().stream()
                .filter(link -> link.inferred() && before.linkList().hasConfirmed(link.code()))
                .map(link -> String.valueOf(link.code()))
                .collect(Collectors.toSet());
        var kind = changes.isEmpty() ? Kind.SAME : Kind.CHANGED;
        return new IntakeEffect(planned.number(), kind, changes, kept, confirmed);
    }
}
