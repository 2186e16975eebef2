package org.prongsai.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.fiscalyear.YearState;

/**
 * What can be carried on in the next year.
 *
 * @param from year of the measures
 * @param to the next one
 * @param state where the next year stands, null where it is added with the first measure
 * @param frameworkYear year whose question set the links were held against
 * @param taken numbers that the next year's measures have already
 * @param candidates the measures by number
 */
public record RollOverPlan(
        int from,
        int to,
        @Nullable YearState state,
        int frameworkYear,
        Set<Integer> taken,
        List<RollOverCandidate> candidates) {

    public RollOverPlan {
        taken = Set.copyOf(taken);
        candidates = List.copyOf(candidates);
    }

    /** Measures that are not carried on yet. */
    public List<RollOverCandidate> open() {
        return candidates.stream().filter(RollOverCandidate::isOpen).toList();
    }

    /** The numbers that measures would get, by identifier, were these ones and no others carried on. */
    public Map<Long, Integer> numbers(Collection<Long> chosen) {
        var numbers = new NextNumbers(taken);
        open().stream().filter(c -> chosen.contains(c.id())).forEach(c -> numbers.want(c.id(), c.number()));
        return numbers.given();
    }
}
