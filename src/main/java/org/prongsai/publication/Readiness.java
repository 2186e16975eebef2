package org.prongsai.publication;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How far a year is from its paper.
 *
 * @param draft whether the paper can still change, so that it cannot be published yet
 * @param gaps what is missing from it, by kind and then by number
 */
public record Readiness(boolean draft, List<GapFound> gaps) {

    /** Nothing has been looked at yet. */
    public static final Readiness NONE = new Readiness(true, List.of());

    public Readiness {
        gaps = List.copyOf(gaps);
    }

    /** The gaps of each kind of which there are any, in the order in which they are told. */
    public Map<Gap, List<GapFound>> byKind() {
        return gaps.stream().collect(Collectors.groupingBy(GapFound::gap, TreeMap::new, Collectors.toList()));
    }
}
