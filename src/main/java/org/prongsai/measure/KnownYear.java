package org.prongsai.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.FieldChange;
import org.prongsai.measure.PlannedMeasure.Result;
import org.prongsai.shared.RefusedException;

/** A year's measures and parts as stored, to hold what comes from outside against. */
final class KnownYear {

    private final Map<Integer, Measure> byNumber;
    private final Map<Long, Map<Long, Assignment>> parts;
    private final Map<Long, Set<String>> addresses;

    private KnownYear(
            Map<Integer, Measure> byNumber, Map<Long, Map<Long, Assignment>> parts, Map<Long, Set<String>> addresses) {
        this.byNumber = byNumber;
        this.parts = parts;
        this.addresses = addresses;
    }

    /** @param addresses evidence by part */
    static KnownYear of(List<Measure> measures, List<Assignment> assignments, Map<Long, Set<String>> addresses) {
        var byNumber = measures.stream().collect(Collectors.toMap(Measure::number, Function.identity()));
        var parts = new HashMap<Long, Map<Long, Assignment>>();
        for (var part : assignments) {
            parts.computeIfAbsent(part.measure().id(), id -> new HashMap<>()).put(part.divisionId(), part);
        }
        return new KnownYear(byNumber, parts, addresses);
    }

    @Nullable
    Measure measure(int number) {
        return byNumber.get(number);
    }

    /** @throws RefusedException where one of them is retired, since nobody would see what was taken in */
    void requireInForce(List<PlannedMeasure> planned) {
        planned.stream()
                .flatMap(p -> Stream.ofNullable(measure(p.definition().number())))
                .forEach(Measure::requireInForce);
    }

    @Nullable
    Assignment part(Measure measure, long divisionId) {
        return parts.getOrDefault(measure.id(), Map.of()).get(divisionId);
    }

    /** How many divisions take part in a measure once these do. */
    int partsBeside(Measure measure, Set<Long> divisionIds) {
        var all = new HashSet<>(divisionIds);
        all.addAll(parts.getOrDefault(measure.id(), Map.of()).keySet());
        return all.size();
    }

    boolean hasLead(Measure measure) {
        return parts.getOrDefault(measure.id(), Map.of()).values().stream().anyMatch(part -> part.duty() == Duty.LEAD);
    }

    /** Whether somebody leads once this is stored; who supports already goes on supporting. */
    boolean hasLeadOnce(Measure measure, MeasureDefinition definition) {
        var lead = definition.leadDivisionId();
        return hasLead(measure) || lead != null && part(measure, lead) == null;
    }

    /** Addresses that come from outside and are no evidence of the part yet. */
    List<String> missingEvidence(Assignment part, Result result) {
        var known = addresses.getOrDefault(part.id(), Set.of());
        return result.evidence().stream()
                .filter(address -> !known.contains(WebAddress.completed(address)))
                .toList();
    }

    private List<FieldChange> differences(Assignment part, Result result) {
        var evidence = missingEvidence(part, result).stream().map(Evidence::added);
        return Stream.concat(part.differences(result).stream(), evidence).toList();
    }

    IntakeEffect effectOf(PlannedMeasure planned) {
        var measure = measure(planned.definition().number());
        if (measure == null) {
            return IntakeEffect.onNew(planned.definition());
        }
        var before = measure.definition();
        var kept = new HashMap<Long, List<FieldChange>>();
        var changes = new ArrayList<>(before.changesTo(planned.definition().amending(before)));
        for (var divisionId : planned.definition().divisionIds()) {
            var part = part(measure, divisionId);
            var result = planned.results().get(divisionId);
            if (part == null) {
                changes.add(FieldChange.of("division", null, divisionId));
            } else if (result != null) {
                var differences = differences(part, result);
                if (planned.fills(part)) {
                    changes.addAll(differences);
                } else if (!differences.isEmpty()) {
                    kept.put(divisionId, differences);
                }
            }
        }
        return IntakeEffect.on(measure, planned.definition(), changes, kept);
    }
}
