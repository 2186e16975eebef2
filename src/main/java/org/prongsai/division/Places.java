package org.prongsai.division;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who stands where among the units, while a list moves them: no two are to share a place. */
final class Places {

    private final Map<Integer, String> taken = new HashMap<>();
    private int last;

    Places(List<DivisionView> divisions) {
        divisions.forEach(
                division -> taken.put(division.position(), division.name().th()));
        last = divisions.stream().mapToInt(DivisionView::position).max().orElse(0);
    }

    /** Before anybody takes a place, all that move have left theirs. */
    void leave(@Nullable DivisionView division, @Nullable Integer asked) {
        if (asked != null) {
            last = Math.max(last, asked);
            if (division != null && asked != division.position()) {
                taken.remove(division.position(), division.name().th());
            }
        }
    }

    /** Takes a place; who has it already, where somebody has. */
    Optional<String> taken(int place, String name) {
        return Optional.ofNullable(taken.putIfAbsent(place, name));
    }

    /** Takes the place behind all others. */
    int last() {
        return ++last;
    }
}
