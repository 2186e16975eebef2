package org.prongsai.assessment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.audit.AuditAction;
import org.prongsai.audit.AuditTrail;
import org.prongsai.audit.AuditedObject;
import org.prongsai.audit.FieldChange;
import org.prongsai.security.CurrentUser;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What published reports say of the change of scores, kept so that a wrong figure stays visible until it is settled. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PrintedDifferences {

    private final PrintedDifferenceRepository differences;
    private final AuditTrail audit;
    private final CurrentUser currentUser;
    private final Clock clock;

    PrintedDifferences(
            PrintedDifferenceRepository differences, AuditTrail audit, CurrentUser currentUser, Clock clock) {
        this.differences = differences;
        this.audit = audit;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Differences of a year that the stored scores contradict and nobody has settled, by number of the indicator. */
    public List<Disagreement> disagreeing(int year) {
        return differences.disagreeing(year);
    }

    /** Whether all of these are stored as they stand. */
    public boolean areKnown(List<NewDifference> given) {
        var stored = stored(given);
        return given.stream().allMatch(d -> isStored(stored.get(d.key()), d));
    }

    /** Stores those that differ from what is stored; recording the same again writes nothing. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void record(List<NewDifference> given, String source) {
        var stored = stored(given);
        for (var difference : given) {
            var known = stored.get(difference.key());
            if (!isStored(known, difference)) {
                var audited = AuditedObject.of("printedDifference", difference.key());
                if (known == null) {
                    differences.save(new PrintedDifference(difference, source));
                    audit.record(
                            AuditAction.CREATED, audited, List.of(FieldChange.of("points", null, difference.points())));
                } else {
                    audit.record(AuditAction.CHANGED, audited, known.replace(difference, source));
                }
            }
        }
    }

    /**
     * Lets a difference stand as it is printed. It comes back once either figure changes.
     *
     * @param seen what the person saw
     * @throws OptimisticLockingFailureException where that no longer holds
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void settle(Disagreement seen, ScoreReason reason) {
        var difference = differences
                .unsettled(seen.key(), seen.earlierYear(), seen.printed(), seen.computed())
                .orElseThrow(() -> new ObjectOptimisticLockingFailureException(PrintedDifference.class, seen.key()));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var settled = difference.settle(new Settlement(seen.computed(), reason.text(), currentUser.username(), now));
        audit.record(
                AuditAction.CHANGED,
                AuditedObject.of("printedDifference", seen.key()),
                List.of(settled, reason.toChange()));
    }

    private static boolean isStored(@Nullable PrintedDifference known, NewDifference difference) {
        return known != null && known.says(difference);
    }

    private Map<IndicatorKey, PrintedDifference> stored(List<NewDifference> given) {
        var years = given.stream().map(NewDifference::year).distinct().toList();
        return years.isEmpty()
                ? Map.of()
                : differences.findByYears(years).stream()
                        .collect(Collectors.toMap(PrintedDifference::key, Function.identity()));
    }
}
