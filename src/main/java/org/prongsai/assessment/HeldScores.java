package org.prongsai.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All indicators of some years with their scores, while nobody publishes or opens these years. */
record HeldScores(List<HeldScore> rows) {

    HeldScores {
        rows = List.copyOf(rows);
    }

    /** Whether the rules of its year know an indicator. */
    boolean knows(ScoreCell cell) {
        return rows.stream().anyMatch(row -> row.cell().equals(cell));
    }

    /** The years that are published. */
    Set<Integer> published() {
        return rows.stream().filter(HeldScore::published).map(HeldScore::year).collect(Collectors.toUnmodifiableSet());
    }

    Map<IndicatorKey, IndicatorScore> stored() {
        return rows.stream()
                .map(HeldScore::stored)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableMap(IndicatorScore::key, Function.identity()));
    }
}
