package org.prongsai.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.assessment.FrameworkView;

/** A year's measures, held against what the next year has already and asks for. */
final class RollOverSource {

    private final List<Measure> measures;
    private final Map<Long, PartSummary> divisions;
    private final Map<Long, SuccessorNumber> successors;
    private final Set<Integer> taken;
    private final FrameworkView framework;

    RollOverSource(
            List<Measure> measures,
            Map<Long, PartSummary> divisions,
            Collection<SuccessorNumber> next,
            FrameworkView framework) {
        this.measures = measures;
        this.divisions = divisions;
        this.framework = framework;
        taken = next.stream().map(SuccessorNumber::number).collect(Collectors.toSet());
        successors = next.stream()
                .filter(s -> s.originId() != null)
                .collect(Collectors.toMap(s -> Objects.requireNonNull(s.originId()), Function.identity()));
    }

    List<Measure> measures() {
        return measures;
    }

    Set<Integer> taken() {
        return taken;
    }

    int frameworkYear() {
        return framework.frameworkYear();
    }

    List<RollOverCandidate> candidates() {
        return measures.stream().map(this::candidate).toList();
    }

    private RollOverCandidate candidate(Measure measure) {
        var successor = successor(measure);
        var parts = divisions(measure);
        return new RollOverCandidate(
                measure.id(),
                measure.number(),
                measure.title(),
                measure.period(),
                parts.divisions(),
                parts.lead() != null,
                links(measure).findings(),
                successor == null ? null : successor.number());
    }

    @Nullable
    SuccessorNumber successor(Measure measure) {
        return successors.get(measure.lineId());
    }

    PartSummary divisions(Measure measure) {
        return divisions.getOrDefault(measure.id(), PartSummary.NOBODY);
    }

    CarriedLinks links(Measure measure) {
        return CarriedLinks.into(framework, measure.linkList().links());
    }

    /** The numbers that measures get in the next year, by identifier. */
    Map<Long, Integer> numbers(Collection<Measure> chosen) {
        var numbers = new NextNumbers(taken);
        chosen.stream().filter(m -> successor(m) == null).forEach(m -> numbers.want(m.id(), m.number()));
        return numbers.given();
    }
}
