package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores as somebody supposes them to be, beside those of the year. Never changes: each supposition makes another one.
 *
 * @param calculation rules and scores of the year
 * @param moved supposed scores by number of the indicator, only those that differ from the year's
 */
public record WhatIf(Calculation calculation, Map<Integer, BigDecimal> moved) {

    /** Supposes what fits: an unknown indicator or no score at all, as an address may hold, is left out. */
    public WhatIf {
        moved = Collections.unmodifiableMap(differing(calculation, moved));
    }

    private static SortedMap<Integer, BigDecimal> differing(
            Calculation calculation, Map<Integer, BigDecimal> supposed) {
        var kept = new TreeMap<Integer, BigDecimal>();
        for (var indicator : calculation.indicators()) {
            var score = supposed.get(indicator.number());
            var stored = calculation.scores().get(indicator.number());
            if (score != null
                    && ScoreReading.of(score).isReadable()
                    && (stored == null || score.compareTo(stored) != 0)) {
                kept.put(indicator.number(), score);
            }
        }
        return kept;
    }

    public boolean isMoved(int indicator) {
        return moved.containsKey(indicator);
    }

    /** The supposed score, else the stored one; null where neither is there. */
    public @Nullable BigDecimal score(int indicator) {
        var supposed = moved.get(indicator);
        return supposed == null ? calculation.scores().get(indicator) : supposed;
    }

    /** The stored score and the one that stands now. */
    public ScoreChange change(int indicator) {
        return new ScoreChange(calculation.scores().get(indicator), score(indicator));
    }

    public WhatIf with(int indicator, BigDecimal score) {
        var more = new TreeMap<>(moved);
        more.put(indicator, score);
        return new WhatIf(calculation, more);
    }

    /** Back to the stored score of one indicator. */
    public WhatIf without(int indicator) {
        var less = new TreeMap<>(moved);
        less.remove(indicator);
        return new WhatIf(calculation, less);
    }

    /** Back to the stored scores; only what stands in for a missing one stays. */
    public WhatIf reset() {
        return new WhatIf(calculation, standIns());
    }

    /** These raises alone, from where the ways to better ratings start. */
    public WhatIf trying(Collection<Raise> raises) {
        var tried = standIns();
        raises.forEach(raise -> tried.put(raise.indicator(), raise.to()));
        return new WhatIf(calculation, tried);
    }

    /** A target stands in for each missing score, else the score of the year before; what has neither stays missing. */
    public WhatIf assuming(Map<Integer, BigDecimal> targets) {
        var filled = new TreeMap<>(moved);
        for (var number : missing()) {
            var standIn =
                    targets.getOrDefault(number, calculation.scoresBefore().get(number));
            if (standIn != null) {
                filled.put(number, standIn);
            }
        }
        return new WhatIf(calculation, filled);
    }

    /** Indicators without a score, be it stored or supposed. */
    public Collection<Integer> missing() {
        return calculation.indicators().stream()
                .map(Indicator::number)
                .filter(number -> score(number) == null)
                .toList();
    }

    /** What the supposed scores come to. */
    public YearResult result() {
        var scores = new TreeMap<>(calculation.scores());
        scores.putAll(moved);
        return calculation.resultOf(scores);
    }

    /** What the stored scores come to, with what stands in for the missing ones: from here the ways up are counted. */
    public YearResult start() {
        var scores = new TreeMap<>(calculation.scores());
        scores.putAll(standIns());
        return calculation.resultOf(scores);
    }

    private SortedMap<Integer, BigDecimal> standIns() {
        var standIns = new TreeMap<>(moved);
        standIns.keySet().removeAll(calculation.scores().keySet());
        return standIns;
    }
}
