package org.prongsai.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;

/** A year's measures and parts as stored, to hold what comes from outside against. */
final class KnownYear {

    private final Map<Integer, Measure> byNumber;
    private final Map<Long, Map<Long, Assignment>> parts;

    private KnownYear(Map<Integer, Measure> byNumber, Map<Long, Map<Long, Assignment>> parts) {
        this.byNumber = byNumber;
        this.parts = parts;
    }

    static KnownYear of(List<Measure> measures, List<Assignment> assignments) {
        var byNumber = measures.stream().collect(Collectors.toMap(Measure::number, Function.identity()));
        var parts = new HashMap<Long, Map<Long, Assignment>>();
        for (var part : assignments) {
            parts.computeIfAbsent(part.measure().id(), id -> new HashMap<>()).put(part.divisionId(), part);
        }
        return new KnownYear(byNumber, parts);
    }

    Collection<Measure> measures() {
        return byNumber.values();
    }

    @Nullable
    Measure measure(int number) {
        return byNumber.get(number);
    }

    @Nullable
    Assignment part(Measure measure, long divisionId) {
        return parts.getOrDefault(measure.id(), Map.of()).get(divisionId);
    }

    IntakeEffect effectOf(PlannedMeasure planned) {
        var measure = measure(planned.definition().number());
        if (measure == null) {
            return IntakeEffect.onNew(planned.definition());
        }
        var kept = new HashSet<Long>();
        var changes = new ArrayList<>(measure.differences(planned.definition()));
        for (var divisionId : planned.definition().divisionIds()) {
            var part = part(measure, divisionId);
            var result = planned.results().get(divisionId);
            if (part == null) {
                changes.add(FieldChange.of("division", null, divisionId));
            } else if (result != null && !part.says(result)) {
                if (part.isUntouched()) {
                    changes.addAll(part.differences(result));
                } else {
                    kept.add(divisionId);
                }
            }
        }
        return IntakeEffect.on(measure, planned.definition(), changes, kept);
    }
}
