package org.prongsai.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives measures their numbers in the next year: their own where it is free, else the next free one after it. */
final class NextNumbers {

    static final int HIGHEST = 9_999;

    private final Set<Integer> taken;
    private final Map<Long, Integer> wanted = new LinkedHashMap<>();

    NextNumbers(Set<Integer> taken) {
        this.taken = taken;
    }

    /** No two measures want the same number, since they are of one year. */
    void want(long measureId, int number) {
        wanted.put(measureId, number);
    }

    /** Numbers by measure; one for which none is left is missing. Who can keep a number keeps it, whoever asked first. */
    Map<Long, Integer> given() {
        var used = new HashSet<>(taken);
        var given = new HashMap<Long, Integer>();
        wanted.forEach((id, number) -> {
            if (used.add(number)) {
                given.put(id, number);
            }
        });
        wanted.forEach((id, number) -> {
            if (!given.containsKey(id)) {
                IntStream.rangeClosed(number + 1, HIGHEST)
                        .filter(used::add)
                        .findFirst()
                        .ifPresent(free -> given.put(id, free));
            }
        });
        return given;
    }
}
