package org.prongsai.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.fiscalyear.FiscalYear;
import org.prongsai.shared.RefusedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is aimed at in a fiscal year, indicator by indicator. Management decides on it, and only until the year has its first
 * score: what is set once the result is known is no target.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Targets {

    private final TargetRepository targets;
    private final AuditTrail audit;

    Targets(TargetRepository targets, AuditTrail audit) {
        this.targets = targets;
        this.audit = audit;
    }

    /** Targets of a year, by number of the indicator; those without one are missing. */
    public Map<Integer, BigDecimal> ofYear(int year) {
        var scores = new TreeMap<Integer, BigDecimal>();
        for (var target : targets.findByYear(year)) {
            if (target.score() != null) {
                scores.put(target.key().indicator(), target.score());
            }
        }
        return scores;
    }

    /** Every indicator of a year with its target, to be changed. */
    public TargetSheet sheet(int year) {
        var slots = targets.findSlots(year);
        return new TargetSheet(
                year,
                slots.stream().anyMatch(slot -> slot.scores() > 0),
                slots.stream().map(TargetSlot::toLine).toList());
    }

    /**
     * Stores the targets that differ from what is stored, and tells how many those were; the same again writes nothing.
     *
     * @throws RefusedException where the year has scores, lacks an indicator, or a target is no score; nothing is stored
     *     then
     * @throws org.springframework.dao.OptimisticLockingFailureException where somebody saved another target in between
     */
    @PreAuthorize("hasRole('MANAGEMENT')")
    @Transactional
    public int save(int year, Collection<NewTarget> wanted) {
        if (!FiscalYear.isPlausible(year)) {
            throw new RefusedException("score.refused.year", year);
        }
        var slots = targets.findSlots(year).stream()
                .collect(Collectors.toMap(slot -> slot.indicator().number(), Function.identity()));
        if (slots.values().stream().anyMatch(slot -> slot.scores() > 0)) {
            throw new RefusedException("target.refused.scored", year);
        }
        var changed = 0;
        for (var target : wanted) {
            var slot = slots.get(target.indicator());
            if (slot == null) {
                throw new RefusedException("score.refused.indicator", target.indicator(), year);
            }
            var score = target.checked(year);
            if (!slot.says(score)) {
                write(new IndicatorKey(year, target.indicator()), slot, score, target.version());
                changed++;
            }
        }
        return changed;
    }

    private void write(IndicatorKey key, TargetSlot slot, @Nullable BigDecimal score, @Nullable Integer seen) {
        var before = slot.score();
        if (slot.target() != null) {
            slot.target().replace(score, seen);
        } else if (score != null) {
            targets.save(new Target(key, score));
        }
        audit.record(
                action(before, score),
                AuditedObject.of("target", key),
                List.of(FieldChange.of("score", before, score)));
    }

    private static AuditAction action(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null) {
            return AuditAction.CREATED;
        }
        return after == null ? AuditAction.REMOVED : AuditAction.CHANGED;
    }
}
